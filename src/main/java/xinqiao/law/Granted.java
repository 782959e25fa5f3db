package xinqiao.law;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.function.Function;

@CheckReturnValue
public record Granted<T>(T value) implements Decision<T> {

    @Override
    public <R> Decision<R> map(Function<? super T, ? extends R> change) {
        return new Granted<>(change.apply(value));
    }

    @Override
    public <R> Decision<R> flatMap(Function<? super T, Decision<R>> next) {
        return next.apply(value);
    }

    @Override
    public T orElseThrow() {
        return value;
    }
}
