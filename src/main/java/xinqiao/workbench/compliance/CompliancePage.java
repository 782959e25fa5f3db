package xinqiao.workbench.compliance;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.catalogue.CatalogueItem;
import xinqiao.compliance.ComplianceDesk;
import xinqiao.compliance.ElementStanding;
import xinqiao.compliance.HouseStanding;
import xinqiao.compliance.Institution;
import xinqiao.compliance.Institutions;
import xinqiao.compliance.ItemStanding;
import xinqiao.compliance.Programme;
import xinqiao.identity.Actor;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.publication.PublicationProfiles;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Names;
import xinqiao.workbench.Spreadsheet;

/** Houses by items: what is published, due soon, late or missing; one house's page down to the element; and the table. */
@RestController
@Guides({
    Provision.GS_6B,
    Provision.GS_2,
    Provision.GS_T1,
    Provision.GS_T2,
    Provision.GS_T3,
    Provision.GS_T4,
    Provision.GS_C02,
    Provision.GS_C07,
    Provision.GS_C11,
    Provision.GS_C12,
    Provision.GS_C13,
    Provision.GS_C15,
    Provision.GS_C16,
    Provision.GS_C17,
    Provision.GS_C18,
    Provision.GS_C19,
    Provision.GS_C21,
    Provision.GS_C22,
    Provision.GS_C23,
})
class CompliancePage {
    private final ComplianceDesk desk;
    private final Institutions institutions;
    private final PublicationProfiles profiles;
    private final Houses houses;
    private final Templates pages;

    CompliancePage(
            ComplianceDesk desk,
            Institutions institutions,
            PublicationProfiles profiles,
            Houses houses,
            Templates pages) {
        this.desk = desk;
        this.institutions = institutions;
        this.profiles = profiles;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping(ComplianceView.PATH)
    JteModel area(Ui ui, Actor actor) {
        var area = area(actor);
        if (area.size() == 1) return page(ui, actor, area.getFirst());
        List<CatalogueItem> items = new ArrayList<>();
        for (HouseStanding house : area)
            for (ItemStanding one : house.items())
                if (items.stream()
                        .noneMatch(known -> known.id().equals(one.item().id()))) items.add(one.item());
        Optional<Programme> programme = desk.programme(actor, area);
        return pages.deskCompliance(ui, area, items, programme, new Names(houses, ui));
    }

    private List<HouseStanding> area(Actor actor) {
        var area = desk.area(actor);
        if (area.isEmpty()) throw new Missing();
        return area;
    }

    @GetMapping(ComplianceView.PATH + "/{house:[0-9A-Z]{1,16}}")
    JteModel house(Ui ui, Actor actor, @PathVariable String house) {
        return page(ui, actor, desk.house(actor, house).orElseThrow(Missing::new));
    }

    private JteModel page(Ui ui, Actor actor, HouseStanding one) {
        var institution = one.institution();
        var form = institution == null
                ? Form.empty()
                : Form.empty()
                        .with("rules", institution.rules())
                        .with("covered", institution.covered().toArray(String[]::new));
        return page(ui, actor, one, form, List.of());
    }

    private JteModel page(Ui ui, Actor actor, HouseStanding one, Form form, List<Objection> objections) {
        return pages.deskComplianceHouse(
                ui,
                one,
                one.house().equals(actor.houseCode()),
                institutions.sets(actor, one.house()),
                form,
                objections,
                profiles.ofHouse(actor.houseCode()),
                new Names(houses, ui));
    }

    /** 指引第二条: what kind of unit a house below is. */
    @PostMapping(ComplianceView.PATH + "/{house:[0-9A-Z]{1,16}}/institution")
    ResponseEntity<?> institution(Ui ui, Actor actor, @PathVariable String house, HttpServletRequest request) {
        HouseStanding one = desk.house(actor, house).orElseThrow(Missing::new);
        if (!institutions.sets(actor, house)) throw new Missing();
        var form = Form.of(request);
        var decided = form.value("do").equals("end")
                ? institutions.end(actor, house)
                : institutions.set(actor, house, form.value("rules"), Set.copyOf(form.all("covered")));
        return switch (decided) {
            case Granted<Institution> _ -> Go.done(ComplianceView.path(house), "compliance.institution");
            case Refused<Institution> no ->
                ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(page(ui, actor, one, form, no.objections()));
        };
    }

    @GetMapping(ComplianceView.PATH + ".xlsx")
    void table(Ui ui, Actor actor, HttpServletResponse response) throws IOException {
        var area = area(actor);
        var names = new Names(houses, ui);
        try (var sheet = Spreadsheet.answer(response, ui.t("compliance.title"), ui.t("compliance.menu"))) {
            sheet.head(List.of(
                    ui.t("compliance.item.number"),
                    ui.t("compliance.element"),
                    ui.t("compliance.house"),
                    ui.t("compliance.item"),
                    ui.t("compliance.state"),
                    ui.t("compliance.due"),
                    ui.t("compliance.published")));
            for (HouseStanding house : area)
                for (ItemStanding item : house.items())
                    for (ElementStanding element : item.elements())
                        sheet.line(List.of(
                                item.item().no(),
                                element.element().no() + " " + element.element().in(ui.locale()),
                                names.house(house.house()),
                                item.item().second().in(ui.locale()),
                                ui.t("compliance.state." + element.state()),
                                element.due() == null ? "" : element.due().toString(),
                                element.published() == null
                                        ? ""
                                        : element.published().toString()));
        }
    }
}
