package xinqiao.workbench.seal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.journal.TakingOut;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.pages.Templates;
import xinqiao.petition.Registrations;
import xinqiao.seal.OfficialSeal;
import xinqiao.seal.SealRegister;
import xinqiao.seal.SealUse;
import xinqiao.seal.SealUses;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Names;
import xinqiao.workbench.Spreadsheet;

/** The log of a seal's uses (用印登记簿) as a spreadsheet, with what the viewer sees of it and nothing else. */
@RestController
@Guides({Provision.KM_7, Provision.JF_V6})
class SealLogFile {
    private final SealRegister register;
    private final SealUses uses;
    private final TakingOut takingOut;
    private final Houses houses;
    private final Registrations registrations;
    private final Templates pages;
    private final int most;

    SealLogFile(
            SealRegister register,
            SealUses uses,
            TakingOut takingOut,
            Houses houses,
            Registrations registrations,
            Templates pages,
            @Value("${xinqiao.export.most:5000}") int most) {
        this.register = register;
        this.uses = uses;
        this.takingOut = takingOut;
        this.houses = houses;
        this.registrations = registrations;
        this.pages = pages;
        this.most = most;
    }

    @GetMapping(SealsView.PATH + "/{id:\\d+}/log.xlsx")
    @Nullable
    ResponseEntity<?> file(Ui ui, Actor actor, @PathVariable long id, HttpServletResponse response) throws IOException {
        OfficialSeal seal = register.find(actor, id).orElseThrow(Missing::new);
        if (!actor.may(Power.EXPORT) && !actor.may(Power.AUDIT)) throw new Missing();
        int rows = uses.count(actor, seal, most);
        if (takingOut.take(actor, "seal-log", rows) instanceof Refused<Integer> no)
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(pages.deskTooMuch(
                            ui, no.objections(), registrations.profile(actor.houseCode()), SealsView.PATH + "/" + id));
        write(ui, actor, seal, response);
        return null;
    }

    private void write(Ui ui, Actor actor, OfficialSeal seal, HttpServletResponse response) throws IOException {
        var names = new Names(houses, ui);
        try (var sheet = Spreadsheet.answer(response, seal.name() + "-" + ui.today(), ui.t("seal.log"))) {
            sheet.head(List.of(
                    ui.t("seal.column.at"),
                    ui.t("seal.ask.document"),
                    ui.t("seal.column.letter"),
                    ui.t("seal.ask.purpose"),
                    ui.t("seal.ask.copies"),
                    ui.t("seal.asked"),
                    ui.t("seal.decided"),
                    ui.t("seal.column.decided-at"),
                    ui.t("seal.decide.reason"),
                    ui.t("seal.column.state"),
                    ui.t("seal.used"),
                    ui.t("seal.column.used-at")));
            int taken = 0;
            Long before = null;
            for (var page = uses.log(actor, seal, before); !page.isEmpty(); page = uses.log(actor, seal, before)) {
                for (SealUse use : page) if (taken++ < most) sheet.line(line(ui, names, use));
                sheet.flush();
                before = (Long) page.getLast().id();
                if (taken >= most) break;
            }
            if (taken >= most) sheet.line(List.of(ui.t("workbench.export.limited", ui.number(most))));
        }
    }

    private static List<String> line(Ui ui, Names names, SealUse use) {
        var letter = use.letter();
        return List.of(
                ui.dateTime(use.askedAt()),
                use.document(),
                letter == null ? "" : SealForms.letter(ui, letter),
                use.purpose(),
                Integer.toString(use.copies()),
                names.signed(use.askedBy()),
                signed(names, use.decidedBy()),
                at(ui, use.decidedAt()),
                use.reason() == null ? "" : use.reason(),
                ui.t("seal.use-state." + use.state()),
                letter != null && use.usedAt() != null ? ui.t("seal.by-system") : signed(names, use.usedBy()),
                at(ui, use.usedAt()));
    }

    private static String signed(Names names, @Nullable String by) {
        return by == null ? "" : names.signed(by);
    }

    private static String at(Ui ui, @Nullable Instant at) {
        return at == null ? "" : ui.dateTime(at);
    }
}
