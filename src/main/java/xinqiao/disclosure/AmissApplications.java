package xinqiao.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Calendars;
import xinqiao.calendar.WorkCalendar;
import xinqiao.disclosure.rules.Charging;
import xinqiao.disclosure.rules.Clocks;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.petition.Desk;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.procedure.Profiles;
import xinqiao.procedure.TermKey;

/** What may be amiss with applications, for whoever looks for breaches of duty: days that passed, fees, revoked answers. */
@Component
public class AmissApplications {
    private final AmissStore store;
    private final Profiles profiles;
    private final Calendars calendars;

    AmissApplications(AmissStore store, Profiles profiles, Calendars calendars) {
        this.store = store;
        this.profiles = profiles;
        this.calendars = calendars;
    }

    /** Whose it is. @param department where it lies; null where it lies nowhere any more */
    public record Whose(
            long application,
            String directCustoms,
            String house,
            @Nullable Long department) {}

    /** A day that was missed. @param reached when it was met too late, or today */
    public record Missed(String term, LocalDate lastDay, LocalDate reached) {}

    /** A fee that was asked for. @param lawful what the tariff of its procedure comes to */
    public record Fee(LocalDate noticedOn, int charged, int lawful) {}

    public record Amiss(Whose whose, List<Missed> missed, List<Fee> fees) {}

    /** An answer that was revoked or changed by review or court. */
    public record Revoked(Whose whose, int contest, LocalDate on) {}

    /**
     * Open applications and those that were closed on or after a day, in the order of their ids.
     *
     * @param closedSince by then every one that is closed later was seen while it was open
     */
    @Enforces({Provision.SZ_34, Provision.SYS_1})
    public List<Amiss> all(DSLContext tx, LocalDate today, LocalDate closedSince, long after, int most) {
        var calendar = calendars.current();
        return store.since(tx, closedSince, after, most).stream()
                .map(one -> of(one, today, calendar))
                .toList();
    }

    private Amiss of(Application one, LocalDate today, WorkCalendar calendar) {
        var profile = profiles.disclosure(one.entry().profileId());
        return new Amiss(whose(one), missed(one, today, profile, calendar), fees(one, profile));
    }

    private static List<Missed> missed(
            Application one, LocalDate today, DisclosureProfile profile, WorkCalendar calendar) {
        List<ApplicationClock> clocks = new ArrayList<>(Clocks.all(one, profile, calendar));
        // nothing was to be asked for where nothing was unclear
        if (!one.corrections().isEmpty())
            Clocks.of(one, TermKey.CORRECTION, profile, calendar).ifPresent(clocks::add);
        return clocks.stream()
                .filter(clock -> clock.late(today))
                .map(clock -> new Missed(
                        clock.term(), clock.lastDay().orElseThrow(), Objects.requireNonNullElse(clock.metOn(), today)))
                .toList();
    }

    private static List<Fee> fees(Application one, DisclosureProfile profile) {
        return one.fees().stream()
                .map(fee ->
                        new Fee(fee.noticedOn(), fee.amount(), Charging.amount(profile, fee.tariff(), fee.quantity())))
                .toList();
    }

    /** Review and court cases that ended against the house on or after a day. */
    @Enforces({Provision.SZ_34, Provision.LAW_D4})
    public List<Revoked> revoked(DSLContext tx, LocalDate since, int most) {
        return store.corrected(tx, since, most).stream()
                .map(one -> new Revoked(
                        new Whose(
                                one.application().id(),
                                one.application().entry().directCustoms(),
                                one.application().answeringHouse(),
                                null),
                        one.contest(),
                        one.endedOn()))
                .toList();
    }

    private static Whose whose(Application one) {
        Desk desk = one.desk();
        return new Whose(
                one.id(),
                one.entry().directCustoms(),
                one.answeringHouse(),
                desk == null ? null : (Long) desk.departmentId());
    }

    /** An application as far as the viewer sees it. */
    public record Named(long id, String directCustoms, String number, String title) {}

    /** Those among these that the viewer sees. */
    public List<Named> named(DSLContext tx, List<Long> ids) {
        return store.named(tx, ids);
    }

    /** By its number, where the viewer sees it. */
    public @Nullable Named named(DSLContext tx, String number) {
        return store.named(tx, number);
    }
}
