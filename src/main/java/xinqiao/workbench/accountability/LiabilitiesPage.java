package xinqiao.workbench.accountability;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.accountability.Liabilities;
import xinqiao.accountability.LiabilityAct;
import xinqiao.accountability.LiabilityDesk;
import xinqiao.accountability.LiabilityFilter;
import xinqiao.accountability.LiabilityFilter.Box;
import xinqiao.accountability.LiabilityGround;
import xinqiao.accountability.LiabilityState;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.petition.NotThere;
import xinqiao.petition.Registrations;
import xinqiao.web.Flash;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;
import xinqiao.workbench.Names;

/** The register of liability: what waits here, what is open, late, over; proposals are judged one by one or many at once. */
@RestController
@Guides({Provision.KM_35, Provision.KM_36, Provision.KM_37, Provision.SZ_34})
class LiabilitiesPage {
    private static final int SIZE = 50;

    private final LiabilityDesk desk;
    private final Liabilities liabilities;
    private final UnitNames units;
    private final Registrations registrations;
    private final Houses houses;
    private final Templates pages;

    LiabilitiesPage(
            LiabilityDesk desk,
            Liabilities liabilities,
            UnitNames units,
            Registrations registrations,
            Houses houses,
            Templates pages) {
        this.desk = desk;
        this.liabilities = liabilities;
        this.units = units;
        this.registrations = registrations;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping(LiabilitiesView.PATH)
    JteModel list(Ui ui, Actor actor, HttpServletRequest request) {
        return page(ui, actor, Form.of(request), List.of());
    }

    /** Each is judged by itself: what isn't this viewer's to judge any more stays as it is. */
    @PostMapping(LiabilitiesView.PATH + "/judge")
    ResponseEntity<?> judge(Ui ui, Actor actor, HttpServletRequest request) {
        var form = Form.of(request);
        var ids = form.all("id").stream()
                .map(id -> Answers.id(Form.empty().with("id", id), "id").orElse(null))
                .filter(java.util.Objects::nonNull)
                .distinct()
                .limit(SIZE)
                .toList();
        var act = Fields.chosen(form, "verdict", LiabilityAct.class).orElse(LiabilityAct.OPEN);
        if (ids.isEmpty()) return Go.to(LiabilitiesView.PATH, Flash.Kind.WARN, "accountability.nothing-chosen");
        List<Objection> objections = new ArrayList<>();
        int done = 0;
        for (Long id : ids) {
            switch (judged(actor, id, act, form.value("words"))) {
                case Refused<Long> no -> objections.addAll(no.objections());
                case xinqiao.law.Granted<Long> _ -> done++;
            }
        }
        if (done == 0)
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(page(ui, actor, form, objections.stream().distinct().toList()));
        return objections.isEmpty()
                ? Go.done(LiabilitiesView.PATH, "accountability.judged")
                : Go.to(LiabilitiesView.PATH, Flash.Kind.WARN, "accountability.judged-some");
    }

    private Decision<Long> judged(Actor actor, long id, LiabilityAct act, String words) {
        try {
            return act == LiabilityAct.SET_ASIDE
                    ? liabilities.setAside(actor, id, words)
                    : liabilities.open(actor, id, Set.of(), words);
        } catch (NotThere gone) {
            return Decision.refused(Provision.KM_36, "accountability.refusal.not-now");
        }
    }

    private JteModel page(Ui ui, Actor actor, Form form, List<Objection> objections) {
        var filter = filter(actor, form);
        Long before = Answers.id(form, "before").orElse(null);
        var found = desk.list(actor, filter, before, SIZE);
        var shown = found.subList(0, Math.min(SIZE, found.size()));
        Long next = found.size() > SIZE ? (Long) shown.getLast().id() : null;
        var names = new Names(houses, ui);
        var about = desk.about(actor, shown);
        var lines = shown.stream()
                .map(one -> new LiabilityLine(
                        one,
                        UnitNames.unit(names, one),
                        about.get(one.id()),
                        LiabilityDesk.judges(one, actor, ui.today())))
                .toList();
        return pages.deskLiabilities(
                ui,
                new LiabilitiesView(
                        filter,
                        form,
                        lines,
                        units.options(names, actor.houseCode()),
                        next,
                        before != null,
                        LiabilityDesk.enters(actor),
                        form.all("id"),
                        objections,
                        registrations.profile(actor.houseCode())));
    }

    private LiabilityFilter filter(Actor actor, Form form) {
        var unit = units.chosen(actor.houseCode(), form.value("unit")).orElse(null);
        @Nullable String house = unit == null ? null : unit.house();
        return new LiabilityFilter(
                Fields.chosen(form, "box", Box.class).orElse(Box.MINE),
                Fields.chosen(form, "state", LiabilityState.class).orElse(null),
                Fields.chosen(form, "ground", LiabilityGround.class).orElse(null),
                house,
                unit == null ? null : unit.department());
    }
}
