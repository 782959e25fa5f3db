package xinqiao.api.http;

import java.util.Locale;
import java.util.stream.Stream;
import xinqiao.web.Missing;

/** Acts as they stand in addresses: {@code draft-opinion}. */
public final class EnumName {
    private EnumName() {}

    public static String of(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws Missing for an address that leads nowhere */
    public static <E extends Enum<E>> E read(String name, E[] all) {
        return Stream.of(all).filter(one -> of(one).equals(name)).findFirst().orElseThrow(Missing::new);
    }
}
