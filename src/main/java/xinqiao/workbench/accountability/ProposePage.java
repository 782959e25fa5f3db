package xinqiao.workbench.accountability;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.accountability.InspectionProposals;
import xinqiao.accountability.Liabilities.Entry;
import xinqiao.accountability.LiabilityGround;
import xinqiao.accountability.NewProposal;
import xinqiao.governance.Deed;
import xinqiao.governance.Matter.Inspection;
import xinqiao.governance.Matter.Verdict;
import xinqiao.governance.PointFinding;
import xinqiao.governance.RegisterEntry;
import xinqiao.governance.RegisterKind;
import xinqiao.governance.Registers;
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

/** 提出处理建议: from a check of open government to whoever decides who is to answer for what it found. */
@RestController
@Guides({Provision.GS_19, Provision.SZ_34})
class ProposePage {
    private static final String CHECK = "/desk/governance/inspection/";
    private static final String PATH = CHECK + "{entry:\\d+}/propose";

    private final InspectionProposals proposals;
    private final Registers registers;
    private final UnitNames units;
    private final Registrations registrations;
    private final Houses houses;
    private final Templates pages;

    ProposePage(
            InspectionProposals proposals,
            Registers registers,
            UnitNames units,
            Registrations registrations,
            Houses houses,
            Templates pages) {
        this.proposals = proposals;
        this.registers = registers;
        this.units = units;
        this.registrations = registrations;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel begin(Ui ui, Actor actor, @PathVariable long entry) {
        var one = open(actor, entry);
        var findings = one.matter(Inspection.class).findings();
        var standing = unmet(findings).filter(place -> findings.get(place).failed());
        var form = Form.empty()
                .with("points", standing.mapToObj(Integer::toString).toArray(String[]::new))
                .with("ground", LiabilityGround.DISCLOSURE_NEGLECTED.name())
                .with(
                        "statement",
                        unmet(findings)
                                .mapToObj(place -> label(findings, place) + "："
                                        + findings.get(place).words())
                                .collect(Collectors.joining("\n")));
        return page(ui, actor, one, form, List.of());
    }

    private RegisterEntry open(Actor actor, long entry) {
        var one = registers.find(actor, RegisterKind.INSPECTION, entry);
        if (!Registers.open(one, actor).contains(Deed.PROPOSE)) throw new Missing();
        return one;
    }

    private static IntStream unmet(List<PointFinding> findings) {
        return IntStream.range(0, findings.size())
                .filter(place -> findings.get(place).verdict() == Verdict.NOT_MET);
    }

    private static String label(List<PointFinding> findings, int place) {
        return place + 1 + ". " + findings.get(place).point().words();
    }

    @PostMapping(PATH)
    ResponseEntity<?> propose(Ui ui, Actor actor, @PathVariable long entry, HttpServletRequest request) {
        var one = open(actor, entry);
        var form = Answers.check(fields(ui, actor, one), Form.of(request));
        if (!form.ok()) return NewLiabilityPage.refused(page(ui, actor, one, form, List.of()));
        var asked = new NewProposal(
                entry,
                points(form),
                Fields.chosen(form, "ground", LiabilityGround.class).orElseThrow(),
                units.people(ui, one.about(), null, form.value("people")),
                form.value("statement"));
        return switch (proposals.propose(actor, asked)) {
            case Granted<Entry>(Entry begun) ->
                begun.seen()
                        ? Go.done(LiabilitiesView.path(begun.id()), "accountability.proposed")
                        : Go.done(CHECK + entry, "accountability.proposed");
            case Refused<Entry> no -> NewLiabilityPage.refused(page(ui, actor, one, form, no.objections()));
        };
    }

    /** What isn't a number is none of the points. */
    private static Set<Integer> points(Form form) {
        return form.all("points").stream()
                .map(value -> value.matches("\\d{1,4}") ? Integer.parseInt(value) : -1)
                .collect(Collectors.toSet());
    }

    private List<Field> fields(Ui ui, Actor actor, RegisterEntry one) {
        var findings = one.matter(Inspection.class).findings();
        var profile = registrations.profile(actor.houseCode());
        var grounds = Arrays.stream(LiabilityGround.values())
                .filter(LiabilityGround::ofDisclosure)
                .map(each -> new Option(
                        each.name(), each.citation(profile, ui.locale()) + " " + ui.t("accountability.ground." + each)))
                .toList();
        return new Fields(ui, "accountability.propose")
                .many(
                        "points",
                        unmet(findings)
                                .mapToObj(place -> new Option(Integer.toString(place), label(findings, place)))
                                .toList())
                .pick("ground", grounds)
                .optional()
                .line("people", "full")
                .area("statement", 6)
                .list();
    }

    private JteModel page(Ui ui, Actor actor, RegisterEntry one, Form form, List<Objection> objections) {
        return pages.deskLiabilityForm(
                ui,
                new LiabilityFormView(
                        "accountability.propose",
                        new Names(houses, ui).house(one.about()) + " · " + one.title(),
                        CHECK + one.id() + "/propose",
                        CHECK + one.id(),
                        fields(ui, actor, one),
                        form,
                        objections,
                        List.of(Provision.GS_19, Provision.SZ_34),
                        registrations.profile(actor.houseCode())));
    }
}
