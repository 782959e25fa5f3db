package xinqiao.reception;

import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings xinqiao.reception.*.
 *
 * @param startOfDay when the petition office's working day begins
 * @param phones whom one calls in an emergency, by {@link HelpLine#key}
 */
@ConfigurationProperties("xinqiao.reception")
public record ReceptionSettings(
        @Nullable LocalTime startOfDay, @Nullable Map<String, String> phones) {
    private static final LocalTime USUAL = LocalTime.of(9, 0);

    LocalTime dayStarts() {
        return startOfDay == null ? USUAL : startOfDay;
    }

    /** The number, where this installation has one. */
    public Optional<String> phone(HelpLine line) {
        return Optional.ofNullable(phones).map(all -> all.get(line.key())).filter(number -> !number.isBlank());
    }
}
