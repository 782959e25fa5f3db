package xinqiao.api.petition;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;
import xinqiao.api.http.WrongField;
import xinqiao.petition.BulkAct;
import xinqiao.petition.BulkFacts;

/** Whether an act on many petitions was told all that it asks for, and nothing else. */
final class SharedFacts {
    private SharedFacts() {}

    /** @throws WrongField naming what is missing, or what the act doesn't have */
    static void check(BulkAct act, BulkFacts facts) {
        for (RecordComponent component : BulkFacts.class.getRecordComponents()) {
            String name = component.getName();
            boolean given = given(facts, component);
            if (!given && act.required().contains(name)) throw wrong(name, WrongField.Kind.MISSING);
            if (given && !act.required().contains(name) && !act.optional().contains(name))
                throw wrong(name, WrongField.Kind.UNKNOWN);
        }
        if (!facts.shared())
            throw wrong(
                    facts.kind() != null ? "kind" : facts.means() != null ? "means" : "outcome",
                    WrongField.Kind.NO_SUCH_VALUE);
    }

    private static boolean given(BulkFacts facts, RecordComponent component) {
        Object value = value(facts, component);
        return value instanceof String text ? !text.isBlank() : value != null;
    }

    private static @Nullable Object value(BulkFacts facts, RecordComponent component) {
        try {
            return component.getAccessor().invoke(facts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static WrongField wrong(String name, WrongField.Kind kind) {
        return new WrongField("facts." + name, kind);
    }
}
