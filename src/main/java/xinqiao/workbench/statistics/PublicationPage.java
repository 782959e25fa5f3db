package xinqiao.workbench.statistics;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.pages.Templates;
import xinqiao.statistics.Publication;
import xinqiao.statistics.Publication.Adoption;
import xinqiao.statistics.PublicationAct;
import xinqiao.statistics.Publications;
import xinqiao.web.Flash;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Field;
import xinqiao.workbench.Fields;
import xinqiao.workbench.SliceWords;
import xinqiao.workbench.statistics.PublicationView.Offer;

/** One circular, proposal or assessment: read by its circle, approved by the leader, answered by the unit. */
@RestController
@Guides({Provision.JF_V5, Provision.KM_7_5, Provision.KM_34})
class PublicationPage {
    private final Publications publications;
    private final PublicationPages shared;
    private final SliceWords words;
    private final Templates pages;

    PublicationPage(Publications publications, PublicationPages shared, SliceWords words, Templates pages) {
        this.publications = publications;
        this.shared = shared;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping(PublicationPages.ONE)
    JteModel show(Ui ui, Actor actor, @PathVariable long paper) {
        return page(ui, actor, publications.open(actor, paper), null, Form.empty(), List.of());
    }

    @PostMapping(PublicationPages.ONE + "/{deed:[a-z]+}")
    ResponseEntity<?> act(
            Ui ui, Actor actor, @PathVariable long paper, @PathVariable String deed, HttpServletRequest request) {
        Publication one = publications.open(actor, paper);
        var offer = offers(ui, actor, one).stream()
                .filter(each -> each.slug().equals(deed))
                .findFirst();
        if (offer.isEmpty()) return Go.to(PublicationPages.path(paper), Flash.Kind.WARN, "statistics.not-open");
        var form = Answers.check(offer.get().fields(), Form.of(request));
        var act = offer.get().act();
        if (!form.ok()) return refused(page(ui, actor, one, act, form, List.of()));
        return switch (carryOut(actor, paper, act, form)) {
            case Granted<Publication> _ ->
                Go.done(
                        act == PublicationAct.DROP ? PublicationPages.path(one.kind()) : PublicationPages.path(paper),
                        "statistics.did." + act);
            case Refused<Publication> no -> refused(page(ui, actor, one, act, form, no.objections()));
        };
    }

    private static ResponseEntity<JteModel> refused(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }

    private Decision<Publication> carryOut(Actor actor, long paper, PublicationAct act, Form form) {
        return switch (act) {
            case SUBMIT -> publications.submit(actor, paper);
            case DECIDE -> publications.decide(actor, paper, form.chosen("approved", "yes"), form.value("remark"));
            case ANSWER ->
                publications.answer(
                        actor,
                        paper,
                        Fields.chosen(form, "adoption", Adoption.class).orElseThrow(),
                        form.value("words"));
            case FOLLOW -> publications.follow(actor, paper, form.value("words"));
            case FINISH -> publications.finish(actor, paper, form.value("words"));
            case DROP -> publications.drop(actor, paper);
            // it has a form of its own and is no offer here
            case EDIT -> throw new Missing();
        };
    }

    private static List<Offer> offers(Ui ui, Actor actor, Publication one) {
        return Publications.open(one, actor).stream()
                .filter(act -> act != PublicationAct.EDIT)
                .map(act -> new Offer(act, fields(ui, act)))
                .toList();
    }

    private static List<Field> fields(Ui ui, PublicationAct act) {
        var fields = StatisticsPages.fields(ui, "statistics.field.");
        return switch (act) {
            case DECIDE ->
                fields.one(
                                "approved",
                                List.of(
                                        new Option("yes", ui.t("statistics.field.approved.YES")),
                                        new Option("no", ui.t("statistics.field.approved.NO"))))
                        .optional()
                        .area("remark", 3)
                        .list();
            case ANSWER ->
                fields.one("adoption", Fields.options(ui, Arrays.asList(Adoption.values()), "statistics.adoption."))
                        .area("words", 4)
                        .list();
            case FOLLOW, FINISH -> fields.area("words", 3).list();
            case SUBMIT, DROP, EDIT -> fields.list();
        };
    }

    private JteModel page(
            Ui ui,
            Actor actor,
            Publication one,
            @Nullable PublicationAct tried,
            Form form,
            List<Objection> objections) {
        return pages.deskPublication(
                ui,
                new PublicationView(
                        StatisticsPages.sections(ui, actor),
                        one,
                        offers(ui, actor, one),
                        publications.readers(actor, one),
                        Publications.open(one, actor).contains(PublicationAct.EDIT),
                        tried,
                        form,
                        objections,
                        shared.profile(actor),
                        shared.names(ui),
                        words));
    }
}
