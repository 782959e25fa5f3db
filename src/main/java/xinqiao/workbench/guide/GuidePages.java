package xinqiao.workbench.guide;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.guide.FreeParts;
import xinqiao.guide.GuideBook;
import xinqiao.guide.GuideEdition;
import xinqiao.guide.GuideKind;
import xinqiao.guide.GuideStanding;
import xinqiao.identity.Actor;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.pages.Templates;
import xinqiao.procedure.Procedure;
import xinqiao.publication.PublicationProfiles;
import xinqiao.publication.TextComparison;
import xinqiao.publication.Working;
import xinqiao.web.DeskDuties;
import xinqiao.web.DeskMenu;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Fields;

/** The guides of the house at the desk: what the data say, what a person adds, and that another version is called for. */
@RestController
@Guides({Provision.SZ_5_2, Provision.SZ_10_1})
class GuidePages implements DeskMenu, DeskDuties {
    static final String PATH = "/desk/guides";
    private static final int AFTER_THE_CATALOGUE = 99;
    private static final String FIELDS = "guide.field.";
    private static final List<String> PARTS = List.of("opening", "openingEn", "closing", "closingEn");

    private final GuideBook guides;
    private final PublicationProfiles profiles;
    private final Templates pages;

    GuidePages(GuideBook guides, PublicationProfiles profiles, Templates pages) {
        this.guides = guides;
        this.profiles = profiles;
        this.pages = pages;
    }

    @Override
    public List<Entry> entries(Ui ui) {
        var actor = ui.actor();
        return actor == null || !GuideBook.compiles(actor)
                ? List.of()
                : List.of(new Entry(AFTER_THE_CATALOGUE, OPEN_GOVERNMENT, PATH, "guide.menu", null));
    }

    @Override
    public List<Duty> duties(Actor actor) {
        if (!GuideBook.compiles(actor)) return List.of();
        long owed = guides.standing(actor).stream().filter(GuideStanding::owed).count();
        return List.of(new Duty("guide.duty", owed, 0, PATH));
    }

    @GetMapping(PATH)
    JteModel all(Ui ui, Actor actor) {
        compiles(actor);
        return pages.deskGuides(ui, guides.standing(actor), guides.area(actor));
    }

    private static void compiles(Actor actor) {
        if (!GuideBook.compiles(actor)) throw new Missing();
    }

    @GetMapping(PATH + "/{guide:[a-z]+}")
    JteModel one(Ui ui, Actor actor, @PathVariable String guide) {
        compiles(actor);
        var standing = standing(actor, guide);
        var parts = standing.last().map(GuideEdition::parts).orElse(FreeParts.NONE);
        var form = Form.empty()
                .with("opening", parts.opening())
                .with("openingEn", parts.openingEn())
                .with("closing", parts.closing())
                .with("closingEn", parts.closingEn());
        return page(ui, actor, standing, form, List.of());
    }

    private GuideStanding standing(Actor actor, String guide) {
        return guides.standing(actor, GuideKind.of(guide).orElseThrow(Missing::new));
    }

    @PostMapping(PATH + "/{guide:[a-z]+}")
    ResponseEntity<?> compile(Ui ui, Actor actor, @PathVariable String guide, HttpServletRequest request) {
        compiles(actor);
        var standing = standing(actor, guide);
        var form = Form.of(request);
        var parts = new FreeParts(
                form.value("opening"), form.value("openingEn"), form.value("closing"), form.value("closingEn"));
        return switch (guides.compile(actor, standing.kind(), parts)) {
            case Granted<Working>(Working one) -> Go.done("/desk/publications/" + one.id(), "guide.compiled");
            case Refused<Working> no ->
                ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(page(ui, actor, standing, form, no.objections()));
        };
    }

    private JteModel page(Ui ui, Actor actor, GuideStanding standing, Form form, List<Objection> objections) {
        var fields = new Fields(ui, FIELDS.substring(0, FIELDS.length() - 1));
        for (String part : PARTS) fields.optional().area(part, part.endsWith("En") ? 3 : 5);
        Procedure profile = profiles.ofHouse(actor.houseCode());
        return pages.deskGuide(
                ui,
                standing,
                TextComparison.of(
                        standing.last().map(GuideEdition::compiled).orElse(""),
                        standing.now().zh()),
                fields.list(),
                form,
                objections,
                profile,
                GuideBook.article(actor));
    }
}
