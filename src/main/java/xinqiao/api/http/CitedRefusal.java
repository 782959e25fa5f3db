package xinqiao.api.http;

import java.util.List;
import java.util.function.Supplier;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Objection;
import xinqiao.law.Refused;
import xinqiao.procedure.Procedure;

/** A refusal whose articles are those of the procedure that the case follows, as a page at the desk would name them. */
public final class CitedRefusal extends RuntimeException {
    private final transient List<Objection> objections;
    private final transient Procedure profile;

    private CitedRefusal(List<Objection> objections, Procedure profile) {
        super(objections.toString());
        this.objections = objections;
        this.profile = profile;
    }

    /** @param profile asked for only where something is refused */
    public static <T> T granted(Decision<T> decision, Supplier<? extends Procedure> profile) {
        return switch (decision) {
            case Granted<T>(T value) -> value;
            case Refused<T>(List<Objection> objections) -> throw new CitedRefusal(objections, profile.get());
        };
    }

    List<Objection> objections() {
        return objections;
    }

    Procedure profile() {
        return profile;
    }
}
