package xinqiao.participation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A survey (问卷调查).
 *
 * @param intro what it is for
 * @param result null until it is published
 */
public record Survey(
        String intro, List<SurveyItem> items, @Nullable Result result) implements Content {
    /**
     * @param answers how many forms were filled in
     * @param counts of each question the number of each choice, by the question's number
     */
    public record Result(int answers, Map<Integer, List<Integer>> counts, String words) {}

    public Survey {
        items = List.copyOf(items);
    }

    @Override
    public DialogueKind kind() {
        return DialogueKind.SURVEY;
    }

    public Survey with(Result found) {
        return new Survey(intro, items, found);
    }
}
