package xinqiao.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A customs house (海关) of any level.
 *
 * @param code its customs code, "8600"
 * @param parentCode the house above it; none above 海关总署
 * @param path the codes from the top down to it, "/0000/8600/8601/"
 * @param directCustoms the code of the direct customs (直属海关) that it is or belongs to; every table of a case carries it
 */
public record House(
        String code,
        @Nullable String parentCode,
        String path,
        String directCustoms,
        Level level,
        String nameZh,
        String nameEn) {

    public Optional<String> parent() {
        return Optional.ofNullable(parentCode);
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameZh;
    }

    /** Itself included. */
    public boolean isAtOrBelow(House other) {
        return path.startsWith(other.path);
    }

    /** The codes from the top down to this house, itself last. */
    public List<String> line() {
        return Arrays.stream(path.split("/")).filter(code -> !code.isEmpty()).toList();
    }
}
