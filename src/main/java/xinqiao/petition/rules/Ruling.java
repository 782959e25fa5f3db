package xinqiao.petition.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import xinqiao.petition.PetitionFact;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.LetterKind;

/** What a rule grants: the facts to record, and the letters that they make due. */
public record Ruling(List<PetitionFact> facts, List<LetterOrder> letters) {
    public Ruling {
        facts = List.copyOf(facts);
        letters = List.copyOf(letters);
    }

    /**
     * A letter to be composed, numbered and issued with the facts.
     *
     * @param values what the case puts into it beyond what every letter of a case has
     */
    public record LetterOrder(LetterKind kind, Map<LetterField, Object> values) {}

    static Ruling of(PetitionFact... facts) {
        return new Ruling(List.of(facts), List.of());
    }

    Ruling and(LetterKind kind, Map<LetterField, Object> values) {
        List<LetterOrder> more = new ArrayList<>(letters);
        more.add(new LetterOrder(kind, values));
        return new Ruling(facts, more);
    }
}
