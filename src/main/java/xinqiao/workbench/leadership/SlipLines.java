package xinqiao.workbench.leadership;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.leadership.InstructionDesk.Box;
import xinqiao.mailroom.Slip;
import xinqiao.mailroom.Slips;
import xinqiao.web.Tone;
import xinqiao.web.Ui;
import xinqiao.workbench.Names;

/**
 * What leaders decided on handling slips (来信办理单), as rows of the register of instructions: whatever a leader wrote is found
 * there. A slip has no day until which it is to be reported on, and whom it waits for the mail room's own register says.
 */
@Component
@Guides(Provision.JF_L3B)
class SlipLines {
    private final Slips slips;

    SlipLines(Slips slips) {
        this.slips = slips;
    }

    List<Slip> in(Actor actor, Box box) {
        return switch (box) {
            case OPEN -> slips.decided(actor, true);
            case ALL -> slips.decided(actor, false);
            case MINE, LATE -> List.of();
        };
    }

    List<Slip> of(Actor actor, long petition) {
        return slips.of(actor, petition).stream()
                .filter(slip -> slip.state() != Slip.State.SUBMITTED)
                .toList();
    }

    /** Both, the newest first. */
    static List<PaperLine> with(List<PaperLine> lines, Ui ui, Names names, List<Slip> slips) {
        return Stream.concat(lines.stream(), slips.stream().map(slip -> line(ui, names, slip)))
                .sorted(Comparator.comparing(PaperLine::on).reversed())
                .toList();
    }

    private static PaperLine line(Ui ui, Names names, Slip slip) {
        long by = Objects.requireNonNull(slip.decidedBy());
        Instant at = Objects.requireNonNull(slip.decidedAt());
        String decision = ui.t(Boolean.TRUE.equals(slip.agreed()) ? "mailroom.agreed" : "mailroom.otherwise");
        String instead = by == slip.leader() ? "" : " " + ui.t("mailroom.for-leader", names.person(slip.leader()));
        return new PaperLine(
                "/desk/petitions/" + slip.petitionId() + "/slips",
                slip.title(),
                slip.petition() + " · " + ui.t("workbench.sheet.letter"),
                slip.words().isEmpty() ? decision : decision + ui.t("workbench.sheet.colon") + slip.words(),
                names.person(by) + instead,
                "",
                ui.day(at),
                null,
                false,
                ui.t("mailroom.slip." + slip.state()),
                slip.state() == Slip.State.CARRIED_OUT ? Tone.DONE : Tone.UNDERWAY);
    }
}
