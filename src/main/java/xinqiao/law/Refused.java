package xinqiao.law;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.List;
import java.util.function.Function;

/** @param objections never empty: nothing is refused without a provision */
@CheckReturnValue
public record Refused<T>(List<Objection> objections) implements Decision<T> {
    public Refused {
        objections = List.copyOf(objections);
        if (objections.isEmpty()) {
            throw new IllegalArgumentException("a refusal names its provision");
        }
    }

    public static <T> Refused<T> of(Objection... objections) {
        return new Refused<>(List.of(objections));
    }

    /** The same refusal, for a caller that decides on another kind of value. */
    public <R> Refused<R> retype() {
        return new Refused<>(objections);
    }

    @Override
    public <R> Decision<R> map(Function<? super T, ? extends R> change) {
        return retype();
    }

    @Override
    public <R> Decision<R> flatMap(Function<? super T, Decision<R>> next) {
        return retype();
    }

    @Override
    public T orElseThrow() {
        throw new Refusal(objections);
    }
}
