package xinqiao.api.petition;

import java.util.Locale;
import java.util.stream.Stream;
import xinqiao.petition.Act;
import xinqiao.web.Missing;

/** Acts as they stand in addresses: {@code draft-opinion}. */
public final class ActName {
    private ActName() {}

    public static String of(Act act) {
        return act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Act read(String name) {
        return Stream.of(Act.values())
                .filter(act -> of(act).equals(name))
                .findFirst()
                .orElseThrow(Missing::new);
    }
}
