package xinqiao.workbench.redress;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.files.StoredFile;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.procedure.Profiles;
import xinqiao.redress.ClaimAct;
import xinqiao.redress.ClaimDesk;
import xinqiao.redress.ClaimDesk.ClaimFile;
import xinqiao.redress.ClaimFact;
import xinqiao.redress.ClaimFact.*;
import xinqiao.redress.ClaimOutcome;
import xinqiao.redress.Claims;
import xinqiao.seal.LetterFamily;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Option;
import xinqiao.web.Tone;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Field;
import xinqiao.workbench.Fields;
import xinqiao.workbench.Names;
import xinqiao.workbench.Told;
import xinqiao.workbench.casefile.CasePapers;

/** One complaint or correction: what was said, who has it, how it was answered, what can be done now. */
@RestController
@Guides({Provision.SZ_28, Provision.SZ_32})
class ClaimPage {
    private static final String PATH = ClaimsView.PATH + "/{claim:\\d+}";

    private final ClaimDesk desk;
    private final Claims claims;
    private final Profiles profiles;
    private final Houses houses;
    private final CasePapers papers;
    private final Templates pages;

    ClaimPage(ClaimDesk desk, Claims claims, Profiles profiles, Houses houses, CasePapers papers, Templates pages) {
        this.desk = desk;
        this.claims = claims;
        this.profiles = profiles;
        this.houses = houses;
        this.papers = papers;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel show(Ui ui, Actor actor, @PathVariable long claim) {
        return page(ui, desk.read(actor, claim), null, Form.empty(), List.of());
    }

    @PostMapping(PATH + "/{deed:[a-z]+}")
    ResponseEntity<?> act(
            Ui ui, Actor actor, @PathVariable long claim, @PathVariable String deed, HttpServletRequest request) {
        var file = desk.read(actor, claim);
        var act = Stream.of(ClaimAct.values())
                .filter(one -> ClaimView.slug(one).equals(deed))
                .findFirst()
                .orElseThrow(Missing::new);
        var form = Answers.check(fields(ui, file, act), Form.of(request));
        if (!form.ok()) return refused(page(ui, file, act, form, List.of()));
        return switch (carryOut(actor, claim, act, form)) {
            case Granted<Long> _ ->
                Go.done(gone(actor, claim) ? ClaimsView.PATH : ClaimsView.path(claim), "redress.done");
            case Refused<Long> no -> refused(page(ui, file, act, form, no.objections()));
        };
    }

    private boolean gone(Actor actor, long claim) {
        try {
            return desk.read(actor, claim).claim().id() != claim;
        } catch (xinqiao.petition.NotThere notTheirsAnyMore) {
            return true;
        }
    }

    private Decision<Long> carryOut(Actor actor, long claim, ClaimAct act, Form form) {
        return switch (act) {
            case ASSIGN ->
                claims.assign(actor, claim, Answers.id(form, "department").orElse(0L));
            case DECIDE ->
                claims.decide(
                        actor,
                        claim,
                        Fields.chosen(form, "outcome", ClaimOutcome.class).orElseThrow(),
                        form.value("reason"),
                        form.value("destination"));
            case SERVE -> claims.serve(actor, claim, form.date("on").orElseThrow());
        };
    }

    private List<Field> fields(Ui ui, ClaimFile file, ClaimAct act) {
        var one = file.claim();
        var fields = new Fields(ui, "redress.act." + act);
        return (switch (act) {
                    case ASSIGN ->
                        fields.pick(
                                "department",
                                desk.departments(one.house()).stream()
                                        .map(each -> new Option(Long.toString(each.id()), each.name(ui.locale())))
                                        .toList());
                    case DECIDE -> {
                        var outcomes = Stream.of(ClaimOutcome.values())
                                .filter(one.kind().outcomes()::contains)
                                .toList();
                        var all = fields.one("outcome", Fields.options(ui, outcomes, "redress.outcome."))
                                .area("reason", 5);
                        yield one.kind().outcomes().contains(ClaimOutcome.HANDED_ON)
                                ? all.optional().line("destination", "full")
                                : all;
                    }
                    case SERVE -> fields.day("on", ui.today());
                })
                .list();
    }

    @GetMapping(PATH + "/letter.pdf")
    ResponseEntity<byte[]> letter(Actor actor, @PathVariable long claim) {
        var one = desk.read(actor, claim).claim();
        String number = one.letterNumber();
        if (number == null) throw new Missing();
        return papers.letter(LetterFamily.CLAIM, claim, number, one.content().letter());
    }

    @GetMapping(PATH + "/letter.ofd")
    ResponseEntity<byte[]> ofd(Actor actor, @PathVariable long claim) {
        var one = desk.read(actor, claim).claim();
        String number = one.letterNumber();
        if (number == null) throw new Missing();
        return papers.ofd(LetterFamily.CLAIM, claim, number, one.content().letter());
    }

    @GetMapping(PATH + "/files/{file:\\d+}")
    ResponseEntity<Resource> paper(Actor actor, @PathVariable long claim, @PathVariable long file) {
        var found = desk.read(actor, claim).papers().stream()
                .filter(each -> each.id() == file)
                .findFirst()
                .orElseThrow(Missing::new);
        return papers.file(new StoredFile(found.sha256(), found.name(), found.type(), found.size()));
    }

    private JteModel page(Ui ui, ClaimFile file, @Nullable ClaimAct typed, Form form, List<Objection> objections) {
        var names = new Names(houses, ui);
        var acts = file.open().stream()
                .map(act -> new ClaimView.Act(
                        act,
                        fields(ui, file, act),
                        act == typed ? form : Form.empty().with("on", ui.today().toString())))
                .toList();
        return pages.deskClaim(
                ui,
                new ClaimView(
                        file,
                        names,
                        profiles.disclosure(file.claim().profileId()),
                        told(ui, names, file),
                        acts,
                        objections));
    }

    private static List<Told> told(Ui ui, Names names, ClaimFile file) {
        return file.history().reversed().stream()
                .map(event -> new Told(
                        ui.dateTime(event.at()),
                        event.by().isEmpty() ? ui.t("redress.portal") : names.signed(event.by()),
                        ui.t("redress.fact." + event.fact().getClass().getSimpleName()),
                        List.of(detail(ui, names, event.fact())),
                        event.fact() instanceof Decided || event.fact() instanceof Served ? Tone.DONE : Tone.PLAIN))
                .toList();
    }

    private static String detail(Ui ui, Names names, ClaimFact fact) {
        return switch (fact) {
            case Registered f -> names.departmentOfHouse(f.department());
            case HandedTo f -> names.departmentOfHouse(f.department());
            case Decided f -> ui.t("redress.outcome." + f.outcome()) + " " + f.letter();
            case Served f -> ui.date(f.on());
        };
    }

    private static ResponseEntity<JteModel> refused(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }
}
