package xinqiao.petition.rules;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xinqiao.petition.PetitionFact;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.LetterKind;

/** What a rule grants: the facts to record, and the letter that they make due, if any. */
public record Ruling(List<PetitionFact> facts, @Nullable LetterOrder letter) {
    public Ruling {
        facts = List.copyOf(facts);
    }

    /**
     * A letter to be composed, numbered and issued with the facts.
     *
     * @param values what the act puts into it beyond what every letter of a case has
     */
    public record LetterOrder(LetterKind kind, Map<LetterField, Object> values) {}

    static Ruling of(PetitionFact... facts) {
        return new Ruling(List.of(facts), null);
    }

    Ruling with(LetterKind kind, Map<LetterField, Object> values) {
        return new Ruling(facts, new LetterOrder(kind, values));
    }
}
