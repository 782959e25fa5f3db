package xinqiao.workbench.leadership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.leadership.BulletinAct;
import xinqiao.leadership.Bulletins;
import xinqiao.leadership.CasePlans;
import xinqiao.leadership.InstructionDesk;
import xinqiao.leadership.InstructionDesk.Box;
import xinqiao.leadership.Meeting;
import xinqiao.leadership.Meetings;
import xinqiao.leadership.Ownerships;
import xinqiao.leadership.PaperKind;
import xinqiao.leadership.PaperState;
import xinqiao.web.DeskDuties;
import xinqiao.web.DeskMenu;
import xinqiao.web.Ui;

/** The way to these pages, and what of them waits for whoever looks. */
@Component
class LeadershipMenu implements DeskMenu, DeskDuties {
    private static final int AFTER_APPROVALS = 26;

    private final InstructionDesk instructions;
    private final Ownerships ownerships;
    private final Bulletins bulletins;
    private final Meetings meetings;
    private final CasePlans plans;
    private final Clock clock;

    LeadershipMenu(
            InstructionDesk instructions,
            Ownerships ownerships,
            Bulletins bulletins,
            Meetings meetings,
            CasePlans plans,
            Clock clock) {
        this.instructions = instructions;
        this.ownerships = ownerships;
        this.bulletins = bulletins;
        this.meetings = meetings;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public List<Entry> entries(Ui ui) {
        var actor = ui.actor();
        if (actor == null || !LeadershipPages.keeps(actor)) return List.of();
        return List.of(new Entry(AFTER_APPROVALS, null, LeadershipPages.PATH, "leadership.menu", null));
    }

    @Override
    public List<Duty> duties(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        List<Duty> duties = new ArrayList<>();
        var mine = instructions.list(actor, Box.MINE);
        long late = mine.stream().filter(one -> one.late(today)).count();
        duties.add(new Duty("leadership.duty.instructions", mine.size(), late, InstructionPage.PATH + "?box=MINE"));
        for (var kind : List.of(PaperKind.HEARING, PaperKind.SCREENING)) {
            List<Meeting> open = meetings.list(actor, kind, true);
            String path = kind == PaperKind.HEARING ? MeetingPage.HEARINGS : MeetingPage.SCREENINGS;
            long over = open.stream().filter(one -> one.late(today)).count();
            if (kind == PaperKind.HEARING) duties.add(new Duty("leadership.duty.hearings", open.size(), over, path));
            else duties.add(new Duty("leadership.duty.screenings", open.size(), over, path));
        }
        if (!LeadershipPages.keeps(actor)) return duties;
        boolean leads = actor.leads();
        var owned = ownerships.list(actor, false).stream()
                .filter(one -> !leads || one.leader() == actor.as())
                .toList();
        duties.add(new Duty(
                "leadership.duty.owned",
                owned.size(),
                owned.stream().filter(one -> one.late(today)).count(),
                OwnershipPage.PATH));
        for (var kind : List.of(PaperKind.COORDINATION, PaperKind.OUTLINE)) {
            var open = plans.list(actor, kind, false);
            long waits = open.stream()
                    .filter(one -> !CasePlans.open(one, actor).isEmpty())
                    .count();
            long over = open.stream().filter(one -> one.late(today)).count();
            String path = kind == PaperKind.COORDINATION ? PlanPage.COORDINATIONS : PlanPage.OUTLINES;
            if (kind == PaperKind.COORDINATION)
                duties.add(new Duty("leadership.duty.coordinations", waits, over, path));
            else duties.add(new Duty("leadership.duty.outlines", waits, over, path));
        }
        long sign = bulletins.list(actor, PaperState.APPROVAL).stream()
                .filter(one -> bulletins.open(one, actor).contains(BulletinAct.SIGN))
                .count();
        duties.add(new Duty("leadership.duty.sign", sign, 0, LeadershipPages.PATH));
        if (Bulletins.drafts(actor))
            duties.add(new Duty(
                    "leadership.duty.papers",
                    bulletins.list(actor, PaperState.DRAFT, PaperState.APPROVED).size(),
                    0,
                    BulletinPage.PATH));
        return duties;
    }
}
