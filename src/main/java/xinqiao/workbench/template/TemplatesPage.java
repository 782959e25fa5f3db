package xinqiao.workbench.template;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.Procedure;
import xinqiao.procedure.Profiles;
import xinqiao.procedure.WorkKind;
import xinqiao.template.LetterTemplate;
import xinqiao.template.LetterTemplates;
import xinqiao.template.TemplateKey;
import xinqiao.template.TemplateState;
import xinqiao.web.DeskDuties;
import xinqiao.web.DeskMenu;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.template.TemplatesView.Row;
import xinqiao.workbench.template.TemplatesView.Work;

/** The letters of a house, each with the words in which it is issued and what is being done about them. */
@RestController
@Guides(Provision.KM_7)
class TemplatesPage {
    private final LetterTemplates templates;
    private final Profiles profiles;
    private final Houses houses;
    private final Templates pages;

    TemplatesPage(LetterTemplates templates, Profiles profiles, Houses houses, Templates pages) {
        this.templates = templates;
        this.profiles = profiles;
        this.houses = houses;
        this.pages = pages;
    }

    /** @param profile another procedure than those of today, whose cases still run */
    @GetMapping(TemplatesView.PATH)
    JteModel list(Ui ui, Actor actor, @RequestParam(defaultValue = "") String profile) {
        if (!LetterTemplates.reads(actor)) throw new Missing();
        List<Procedure> shown = new ArrayList<>();
        if (profile.isEmpty())
            for (WorkKind work : List.of(WorkKind.PETITION, WorkKind.DISCLOSURE))
                houses.profile(actor.houseCode(), work.name(), ui.today())
                        .flatMap(profiles::procedure)
                        .ifPresent(shown::add);
        else shown.add(profiles.procedure(profile).orElseThrow(Missing::new));
        return pages.deskTemplates(
                ui,
                new TemplatesView(
                        shown.stream().map(one -> work(ui, actor, one)).toList()));
    }

    private Work work(Ui ui, Actor actor, Procedure profile) {
        List<LetterTemplate> standing = templates.standing(actor, profile.id());
        Map<LetterKind, String> inForce = templates.inForce(actor, profile);
        List<Row> rows = new ArrayList<>();
        for (LetterKind kind : LetterKind.values())
            if (profile.letters().containsKey(kind))
                rows.add(row(ui, actor, new TemplateKey(profile.id(), kind), standing, inForce.get(kind)));
        return new Work(profile, LetterTemplates.writes(actor, profile.kind()), rows);
    }

    private Row row(Ui ui, Actor actor, TemplateKey key, List<LetterTemplate> standing, @Nullable String whose) {
        List<LetterTemplate> own =
                standing.stream().filter(one -> one.key().equals(key)).toList();
        return new Row(
                key,
                InForce.of(own, ui.today()),
                whose == null || whose.equals(actor.houseCode())
                        ? null
                        : houses.find(whose)
                                .map(house -> house.name(ui.locale()))
                                .orElse(""),
                own.stream().filter(one -> one.state().open()).findFirst().orElse(null),
                own.stream()
                        .filter(one -> one.state() == TemplateState.APPROVED)
                        .filter(one -> one.from() != null && one.from().isAfter(ui.today()))
                        .findFirst()
                        .orElse(null));
    }

    /** The way to the templates, and what waits there for a leader. */
    @Component
    static class TemplatesMenu implements DeskMenu, DeskDuties {
        private static final int AMONG_THE_BOOKS = 251;

        private final LetterTemplates templates;

        TemplatesMenu(LetterTemplates templates) {
            this.templates = templates;
        }

        @Override
        public List<Entry> entries(Ui ui) {
            Actor actor = ui.actor();
            return actor == null || !LetterTemplates.reads(actor)
                    ? List.of()
                    : List.of(new Entry(
                            AMONG_THE_BOOKS, "workbench.menu.books", TemplatesView.PATH, "template.menu", null));
        }

        @Override
        public List<Duty> duties(Actor actor) {
            int waiting = templates.waiting(actor);
            return waiting == 0 ? List.of() : List.of(new Duty("template.duty", waiting, 0, TemplatesView.PATH));
        }
    }
}
