package xinqiao.procedure.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** How a constant of the system is spelled in a profile: STATUTORY_DUTY is statutory-duty. */
final class Choices {
    private Choices() {}

    static String spelled(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Function<String, Optional<E>> of(Class<E> type) {
        return key -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> spelled(constant).equals(key))
                .findFirst();
    }
}
