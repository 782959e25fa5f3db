package xinqiao.channel;

import java.time.Duration;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings xinqiao.channel.*; all of them technical, no law.
 *
 * @param site address of the public site, which mails lead to; without it nobody can subscribe
 * @param from sender of the mails
 * @param digest when the mail of the day goes out
 * @param confirmWithin how long a subscription waits for its confirmation
 * @param screenRefresh how often a screen asks what to show
 * @param screenLost after how long without asking a screen counts as off
 * @param leastSeconds how long a page of a screen stays at least
 * @param mostSeconds and at most
 * @param kioskIdle after how long untouched a terminal begins to count down
 * @param kioskCountdown and how long it counts in sight before it begins anew
 */
@ConfigurationProperties("xinqiao.channel")
public record ChannelSettings(
        @Nullable String site,
        String from,
        LocalTime digest,
        Duration confirmWithin,
        Duration screenRefresh,
        Duration screenLost,
        int leastSeconds,
        int mostSeconds,
        Duration kioskIdle,
        Duration kioskCountdown) {
    String address() {
        return site == null ? "" : site.strip().replaceFirst("/+$", "");
    }
}
