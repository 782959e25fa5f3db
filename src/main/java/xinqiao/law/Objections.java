package xinqiao.law;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Collects every objection before a rule answers, so that one refusal shows them all:
 *
 * <pre>
 * return new Objections()
 *         .when(form.name().isBlank(), KM_17A, "petition.refusal.no-name")
 *         .and(representatives(form, profile))
 *         .orGrant(() -&gt; new Registered(...));
 * </pre>
 */
@CheckReturnValue
public final class Objections {
    private final List<Objection> objections = new ArrayList<>();

    @CanIgnoreReturnValue
    public Objections when(boolean broken, Provision provision, String reason, Object... values) {
        if (broken) {
            objections.add(Objection.of(provision, reason, values));
        }
        return this;
    }

    /** Takes over what another rule objects to; its value, if granted, is not needed here. */
    @CanIgnoreReturnValue
    public Objections and(Decision<?> other) {
        if (other instanceof Refused<?> refused) {
            objections.addAll(refused.objections());
        }
        return this;
    }

    public List<Objection> list() {
        return List.copyOf(objections);
    }

    /** The value is made only if nothing was objected. */
    public <T> Decision<T> orGrant(Supplier<T> value) {
        return objections.isEmpty() ? Decision.granted(value.get()) : new Refused<>(objections);
    }
}
