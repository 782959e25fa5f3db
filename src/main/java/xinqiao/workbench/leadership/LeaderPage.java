package xinqiao.workbench.leadership;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.leadership.Bulletin;
import xinqiao.leadership.BulletinAct;
import xinqiao.leadership.Bulletins;
import xinqiao.leadership.CasePlans;
import xinqiao.leadership.Instruction;
import xinqiao.leadership.InstructionAct;
import xinqiao.leadership.InstructionDesk;
import xinqiao.leadership.InstructionDesk.Box;
import xinqiao.leadership.Meeting;
import xinqiao.leadership.Meetings;
import xinqiao.leadership.Ownership;
import xinqiao.leadership.Ownerships;
import xinqiao.leadership.PaperKind;
import xinqiao.leadership.PaperState;
import xinqiao.leadership.PlanAct;
import xinqiao.pages.Templates;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** The leader's page: what waits to be read and signed, what is late, what was instructed and is owned. */
@RestController
@Guides({Provision.KM_6, Provision.JF_V6A})
class LeaderPage {
    private final InstructionDesk instructions;
    private final SlipLines slips;
    private final Ownerships ownerships;
    private final Bulletins bulletins;
    private final Meetings meetings;
    private final CasePlans plans;
    private final LeadershipPages shared;
    private final Templates pages;

    LeaderPage(
            InstructionDesk instructions,
            SlipLines slips,
            Ownerships ownerships,
            Bulletins bulletins,
            Meetings meetings,
            CasePlans plans,
            LeadershipPages shared,
            Templates pages) {
        this.instructions = instructions;
        this.slips = slips;
        this.ownerships = ownerships;
        this.bulletins = bulletins;
        this.meetings = meetings;
        this.plans = plans;
        this.shared = shared;
        this.pages = pages;
    }

    @GetMapping(LeadershipPages.PATH)
    JteModel show(Ui ui, Actor actor) {
        if (!LeadershipPages.keeps(actor)) throw new Missing();
        boolean leads = actor.leads();
        var names = shared.names(ui);
        var all = instructions.list(actor, Box.OPEN);
        Predicate<Instruction> mine = one -> !leads || one.leader() == null || one.leader() == actor.as();
        var owned = ownerships.list(actor, false).stream()
                .filter(one -> !leads || one.leader() == actor.as())
                .toList();
        List<PaperLine> late = new ArrayList<>();
        all.stream()
                .filter(mine)
                .filter(one -> one.late(ui.today()))
                .forEach(one -> late.add(InstructionPage.line(ui, names, one)));
        owned.stream().filter(one -> one.late(ui.today())).forEach(one -> late.add(OwnershipPage.line(ui, names, one)));
        for (var kind : List.of(PaperKind.HEARING, PaperKind.SCREENING))
            meetings.list(actor, kind, true).stream()
                    .filter((Meeting one) -> one.late(ui.today()))
                    .forEach(one -> late.add(MeetingPage.line(ui, one)));
        var running = all.stream()
                .filter(mine)
                .filter(one -> one.state() == PaperState.OPEN && !one.late(ui.today()))
                .map(one -> InstructionPage.line(ui, names, one))
                .toList();
        var decided = slips.in(actor, Box.OPEN).stream()
                .filter(one -> !leads || one.leader() == actor.as())
                .toList();
        return pages.deskLeadership(
                ui,
                new LeaderDesk(
                        LeadershipPages.sections(ui),
                        leads,
                        may(all, actor, InstructionAct.READ),
                        may(all, actor, InstructionAct.DIRECT),
                        waiting(actor, PaperState.APPROVAL, BulletinAct.SIGN),
                        waiting(actor, PaperState.APPROVED, BulletinAct.SEND),
                        Stream.of(PaperKind.COORDINATION, PaperKind.OUTLINE)
                                .flatMap(kind -> plans.list(actor, kind, false).stream())
                                .filter(one -> CasePlans.open(one, actor).contains(PlanAct.APPROVE))
                                .map(one -> PlanPage.line(ui, names, one))
                                .toList(),
                        late,
                        SlipLines.with(running, ui, names, decided),
                        owned.stream()
                                .filter((Ownership one) -> !one.late(ui.today()))
                                .map(one -> OwnershipPage.line(ui, names, one))
                                .toList(),
                        owned.size(),
                        names));
    }

    private static List<Instruction> may(List<Instruction> all, Actor actor, InstructionAct act) {
        return all.stream()
                .filter(one -> InstructionDesk.open(one, actor).contains(act))
                .toList();
    }

    private List<Bulletin> waiting(Actor actor, PaperState state, BulletinAct act) {
        return bulletins.list(actor, state).stream()
                .filter(one -> bulletins.open(one, actor).contains(act))
                .toList();
    }
}
