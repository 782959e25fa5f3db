package xinqiao.participation;

/** A question that is asked often, with its answer (常见问题). */
public record FrequentQuestion(String business, String question, String answer) implements Content {
    @Override
    public DialogueKind kind() {
        return DialogueKind.FAQ;
    }
}
