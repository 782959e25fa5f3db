package xinqiao.workbench.accountability;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.accountability.Liabilities;
import xinqiao.accountability.Liabilities.Entry;
import xinqiao.accountability.LiabilityDesk;
import xinqiao.accountability.LiabilityGround;
import xinqiao.accountability.NewLiability;
import xinqiao.identity.Actor;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.petition.Registrations;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Field;
import xinqiao.workbench.Fields;
import xinqiao.workbench.Names;

/** Entering what somebody saw: every ground of the three articles, against a unit, with the people in it. */
@RestController
@Guides({Provision.KM_35, Provision.KM_36, Provision.KM_37, Provision.SZ_34})
class NewLiabilityPage {
    private static final String PATH = LiabilitiesView.PATH + "/new";

    private final Liabilities liabilities;
    private final UnitNames units;
    private final Registrations registrations;
    private final Houses houses;
    private final Templates pages;

    NewLiabilityPage(
            Liabilities liabilities, UnitNames units, Registrations registrations, Houses houses, Templates pages) {
        this.liabilities = liabilities;
        this.units = units;
        this.registrations = registrations;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel begin(Ui ui, Actor actor) {
        if (!LiabilityDesk.enters(actor)) throw new Missing();
        return page(ui, actor, Form.empty(), List.of());
    }

    @PostMapping(PATH)
    ResponseEntity<?> enter(Ui ui, Actor actor, HttpServletRequest request) {
        if (!LiabilityDesk.enters(actor)) throw new Missing();
        var form = Answers.check(fields(ui, actor), Form.of(request));
        if (!form.ok()) return refused(page(ui, actor, form, List.of()));
        var unit = units.chosen(actor.houseCode(), form.value("unit")).orElseThrow();
        var asked = new NewLiability(
                Fields.chosen(form, "ground", LiabilityGround.class).orElseThrow(),
                unit.house(),
                unit.department(),
                units.people(ui, unit.house(), unit.department(), form.value("people")),
                form.value("case"),
                form.value("statement"));
        return switch (liabilities.enter(actor, asked)) {
            case Granted<Entry>(Entry entry) ->
                entry.seen()
                        ? Go.done(LiabilitiesView.path(entry.id()), "accountability.entered")
                        : Go.done(LiabilitiesView.PATH, "accountability.entered-elsewhere");
            case Refused<Entry> no -> refused(page(ui, actor, form, no.objections()));
        };
    }

    private List<Field> fields(Ui ui, Actor actor) {
        return new Fields(ui, "accountability.new")
                .pick("ground", grounds(ui, actor))
                .pick("unit", units.options(new Names(houses, ui), actor.houseCode()))
                .optional()
                .line("people", "full")
                .optional()
                .line("case", "medium")
                .area("statement", 6)
                .list();
    }

    private List<Option> grounds(Ui ui, Actor actor) {
        var profile = registrations.profile(actor.houseCode());
        return Arrays.stream(LiabilityGround.values())
                .map(one -> new Option(
                        one.name(), one.citation(profile, ui.locale()) + " " + ui.t("accountability.ground." + one)))
                .toList();
    }

    private JteModel page(Ui ui, Actor actor, Form form, List<Objection> objections) {
        return pages.deskLiabilityForm(
                ui,
                new LiabilityFormView(
                        "accountability.new",
                        ui.t("accountability.title"),
                        PATH,
                        LiabilitiesView.PATH,
                        fields(ui, actor),
                        form,
                        objections,
                        List.of(Provision.KM_35, Provision.KM_36, Provision.KM_37, Provision.SZ_34),
                        registrations.profile(actor.houseCode())));
    }

    static ResponseEntity<JteModel> refused(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }
}
