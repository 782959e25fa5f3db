package xinqiao.channel.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import xinqiao.channel.Pace;
import xinqiao.channel.Wanted;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.publication.PublicDocument;

/** Who is told of what, and when. */
public final class Matching {
    private Matching() {}

    /** GS-12: what fits the kind of business, of information, the item and the house that somebody chose. */
    @Enforces(Provision.GS_12)
    public static boolean fits(Wanted wanted, PublicDocument one) {
        return open(wanted.houses(), one.house())
                && open(wanted.kinds(), one.kind())
                && open(wanted.items(), one.item())
                && (wanted.businesses().isEmpty() || about(wanted.businesses(), one));
    }

    /** Whether it is about one of these kinds of business: so says its maker, or its title names it. */
    public static boolean about(Set<String> businesses, PublicDocument one) {
        return businesses.contains(one.subject())
                || one.subject().isEmpty()
                        && businesses.stream().anyMatch(each -> one.title().contains(each));
    }

    private static <T> boolean open(Set<T> chosen, T value) {
        return chosen.isEmpty() || chosen.contains(value);
    }

    /** When the mail goes out: now, or with the next digest. */
    public static Instant due(Pace pace, Instant now, LocalTime digest, ZoneId zone) {
        return switch (pace) {
            case AT_ONCE -> now;
            case DAILY -> {
                var here = now.atZone(zone);
                LocalDate day = here.toLocalTime().isBefore(digest)
                        ? here.toLocalDate()
                        : here.toLocalDate().plusDays(1);
                yield day.atTime(digest).atZone(zone).toInstant();
            }
        };
    }
}
