package xinqiao.personal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Where a sealed value belongs: what it is and the key of its row. It is sealed in with the value, so that a value moved
 * to another row or another column no longer opens.
 *
 * @param path such as {@code petitioner/17/1}; never changed once values were sealed for it
 */
public record Place(String path) {
    public static Place of(String what, Object... key) {
        return new Place(what + Arrays.stream(key).map(each -> "/" + each).collect(Collectors.joining()));
    }

    byte[] bytes() {
        return path.getBytes(StandardCharsets.UTF_8);
    }
}
