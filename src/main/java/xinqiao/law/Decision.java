package xinqiao.law;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.function.Function;

/** What a rule answers: granted with a value, or refused with every objection at once. */
@CheckReturnValue
public sealed interface Decision<T> permits Granted, Refused {

    static <T> Decision<T> granted(T value) {
        return new Granted<>(value);
    }

    static <T> Decision<T> refused(Provision provision, String reason, Object... values) {
        return Refused.of(Objection.of(provision, reason, values));
    }

    <R> Decision<R> map(Function<? super T, ? extends R> change);

    <R> Decision<R> flatMap(Function<? super T, Decision<R>> next);

    /** The value; for callers that have nobody to tell. @throws Refusal carrying the objections */
    T orElseThrow();

    default boolean isGranted() {
        return this instanceof Granted;
    }
}
