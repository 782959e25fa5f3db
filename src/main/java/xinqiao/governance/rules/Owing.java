package xinqiao.governance.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xinqiao.governance.EntryState;
import xinqiao.governance.GovernanceSettings;
import xinqiao.governance.Matter;
import xinqiao.governance.Owed;
import xinqiao.governance.Owed.What;
import xinqiao.governance.RegisterEntry;
import xinqiao.governance.RegisterKind;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;

/** What a house owes: a pure reckoning over its entries, so that a list and a count can't disagree. */
public final class Owing {
    private final String house;
    private final List<RegisterEntry> entries;
    private final GovernanceSettings settings;
    private final LocalDate today;
    private final List<Owed> owed = new ArrayList<>();

    private Owing(String house, List<RegisterEntry> entries, GovernanceSettings settings, LocalDate today) {
        this.house = house;
        this.entries =
                entries.stream().filter(one -> one.state() != EntryState.ENDED).toList();
        this.settings = settings;
        this.today = today;
    }

    /**
     * @param entries in its registers and about it
     * @param gone of those, who is named and left the post
     * @param direct whether it is a direct customs, which names and reports nobody and is inspected by nobody below the top
     */
    @Enforces({
        Provision.SZ_4,
        Provision.GS_3,
        Provision.GS_4,
        Provision.HZ_3_1,
        Provision.GS_19,
        Provision.GS_20,
        Provision.HZ_3_3
    })
    public static List<Owed> of(
            String house,
            boolean direct,
            List<RegisterEntry> entries,
            Set<Long> gone,
            GovernanceSettings settings,
            LocalDate today) {
        var reckoned = new Owing(house, entries, settings, today);
        reckoned.group();
        if (!direct) {
            reckoned.named(gone);
            reckoned.inspected();
        }
        for (int year : List.of(today.getYear() - 1, today.getYear())) reckoned.year(year);
        reckoned.checks();
        reckoned.training();
        reckoned.supervisors();
        reckoned.advice();
        return reckoned.owed.stream()
                .sorted(Comparator.comparing(Owed::by, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())))
                .toList();
    }

    private void owes(What what, @Nullable LocalDate by, @Nullable RegisterEntry entry) {
        owed.add(new Owed(house, what, by, entry));
    }

    private List<RegisterEntry> of(RegisterKind kind) {
        return entries.stream()
                .filter(one -> one.kind() == kind && one.house().equals(house))
                .toList();
    }

    private Optional<LocalDate> last(RegisterKind kind) {
        return of(kind).stream().map(RegisterEntry::on).max(Comparator.naturalOrder());
    }

    /** SZ-4: each house has its leading group, whose office meets regularly. */
    private void group() {
        var group = of(RegisterKind.GROUP);
        if (group.isEmpty()) {
            owes(What.GROUP, null, null);
            return;
        }
        LocalDate since = last(RegisterKind.MEETING).orElse(group.getFirst().on());
        owes(What.MEETING, since.plus(settings.meetingEvery()), null);
    }

    /** GS-3, GS-4. */
    private void named(Set<Long> gone) {
        var leader = of(RegisterKind.LEADER).stream().findFirst();
        if (leader.isEmpty()) owes(What.LEADER, null, null);
        else {
            named(leader.get(), gone, What.LEADER_GONE, What.LEADER_REPORT, What.LEADER_RECORD);
            // 定期报备: again after a while, though nothing changed
            if (leader.get().state() == EntryState.DONE
                    && !gone.contains(leader.get().id()))
                owes(What.LEADER_AGAIN, leader.get().due(), leader.get());
        }
        var officer = of(RegisterKind.OFFICER).stream().findFirst();
        if (officer.isEmpty()) owes(What.OFFICER, null, null);
        else named(officer.get(), gone, What.OFFICER_GONE, What.OFFICER_REPORT, What.OFFICER_RECORD);
    }

    private void named(RegisterEntry one, Set<Long> gone, What left, What report, What recorded) {
        if (gone.contains(one.id())) owes(left, null, one);
        else if (one.state() == EntryState.OPEN) owes(report, one.due(), one);
        else if (one.state() == EntryState.REPORTED) owes(recorded, null, one);
    }

    /** HZ-3.1: a year before this one counts where the house had begun to work by it. */
    private void year(int year) {
        var plans = in(RegisterKind.PLAN, year);
        // a report that comes in the next year still answers the day that it was due by
        var reports = of(RegisterKind.REPORT).stream()
                .filter(one -> period(one).map(LocalDate::getYear).orElse(one.year()) == year)
                .toList();
        var summaries = in(RegisterKind.SUMMARY, year);
        boolean begun = !plans.isEmpty() || !reports.isEmpty() || !summaries.isEmpty();
        if (year < today.getYear() && !begun) return;
        if (plans.isEmpty()) owes(What.PLAN, settings.planBy().atYear(year), null);
        for (LocalDate by : settings.reports(year))
            if (reports.stream().flatMap(one -> period(one).stream()).noneMatch(by::equals))
                owes(What.REPORT, by, null);
        for (RegisterEntry one : reports)
            // no source gives a day for it, so it is never late
            if (!one.submitted()) owes(What.REPORT_SUBMIT, null, one);
        if (summaries.isEmpty()) owes(What.SUMMARY, settings.summaryBy().atYear(year), null);
    }

    private static Optional<LocalDate> period(RegisterEntry report) {
        return Optional.ofNullable(report.matter(Matter.Report.class).period());
    }

    private List<RegisterEntry> in(RegisterKind kind, int year) {
        return of(kind).stream().filter(one -> one.year() == year).toList();
    }

    /** GS-19, HZ-3.3: what was found is mended, reported, checked again. */
    private void checks() {
        for (RegisterEntry one : entries) {
            if (one.kind() != RegisterKind.INSPECTION) continue;
            boolean about = one.about().equals(house);
            boolean inspects = one.house().equals(house);
            switch (one.state()) {
                case DRAFT -> {
                    if (inspects) owes(What.CONCLUSION, null, one);
                }
                case OPEN -> {
                    if (about) owes(What.CORRECTION, one.due(), one);
                }
                case REPORTED -> {
                    if (inspects) owes(What.RECHECK, null, one);
                }
                case DONE, ENDED -> {}
            }
        }
    }

    /** GS-19: checked regularly; before the first check it is owed at once. */
    private void inspected() {
        var last = entries.stream()
                .filter(one -> one.kind() == RegisterKind.INSPECTION
                        && one.about().equals(house)
                        && one.state() != EntryState.DRAFT)
                .map(RegisterEntry::on)
                .max(Comparator.naturalOrder());
        owes(What.INSPECTION, last.map(on -> on.plus(settings.inspectEvery())).orElse(null), null);
    }

    /** GS-20 */
    private void training() {
        owes(
                What.TRAINING,
                last(RegisterKind.TRAINING)
                        .map(on -> on.plus(settings.trainEvery()))
                        .orElse(null),
                null);
    }

    /** HZ-3.3: whose term is over is engaged anew or not any more. */
    private void supervisors() {
        of(RegisterKind.SUPERVISOR).stream()
                .filter(one -> one.state() == EntryState.OPEN && one.due() != null)
                .forEach(one -> owes(What.SUPERVISOR_TERM, one.due(), one));
    }

    private void advice() {
        of(RegisterKind.ADVICE).stream()
                .filter(one -> one.state() == EntryState.OPEN)
                .forEach(one -> owes(What.ADVICE, one.due(), one));
    }
}
