package xinqiao.disclosure.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xinqiao.disclosure.ApplicationFact;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.LetterKind;

/** What a rule grants: the facts to record, and the letters that they make due. */
public record Ruling(List<ApplicationFact> facts, List<LetterOrder> letters) {
    public Ruling {
        facts = List.copyOf(facts);
        letters = List.copyOf(letters);
    }

    /**
     * A letter to be composed, numbered and issued with the facts.
     *
     * @param values what the act puts into it beyond what every letter of an application has
     * @param party the number of the consultation whose party it is to; null: to the applicant
     * @param items the matters that it answers
     */
    public record LetterOrder(
            LetterKind kind,
            Map<LetterField, Object> values,
            @Nullable Integer party,
            Set<Integer> items) {}

    static Ruling of(ApplicationFact... facts) {
        return new Ruling(List.of(facts), List.of());
    }

    Ruling with(LetterKind kind, Map<LetterField, Object> values) {
        return with(new LetterOrder(kind, values, null, Set.of()));
    }

    Ruling with(LetterOrder letter) {
        List<LetterOrder> all = new ArrayList<>(letters);
        all.add(letter);
        return new Ruling(facts, all);
    }
}
