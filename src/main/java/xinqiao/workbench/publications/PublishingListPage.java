package xinqiao.workbench.publications;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.pages.Templates;
import xinqiao.publication.PublicDrafts;
import xinqiao.publication.PublishingDesk;
import xinqiao.publication.PublishingDesk.Finished;
import xinqiao.publication.PublishingDesk.Line;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** The lists of what is to be public, is, was, or isn't to be. */
@RestController
@Guides({Provision.GS_7, Provision.HZ_2_1})
class PublishingListPage {
    private final PublishingDesk desk;
    private final PublishingPages shared;
    private final Templates pages;

    PublishingListPage(PublishingDesk desk, PublishingPages shared, Templates pages) {
        this.desk = desk;
        this.shared = shared;
        this.pages = pages;
    }

    @GetMapping(PublishingPages.PATH)
    JteModel waiting(Ui ui, Actor actor) {
        return page(ui, actor, Shelf.WAITING, null);
    }

    @GetMapping(PublishingPages.PATH + "/{shelf:[a-z]+}")
    JteModel list(
            Ui ui, Actor actor, @PathVariable String shelf, @RequestParam(required = false) @Nullable Long before) {
        return page(ui, actor, Shelf.of(shelf).orElseThrow(Missing::new), before);
    }

    private JteModel page(Ui ui, Actor actor, Shelf shelf, @Nullable Long before) {
        PublishingPages.allowed(actor);
        List<Line> all = desk.unfinished(actor);
        Finished finished = shelf.finished()
                .map(state -> desk.finished(actor, state, before))
                .orElse(Finished.NONE);
        return pages.deskPublishing(
                ui,
                new PublishingView(
                        shelf,
                        shared.on(shelf, ui, actor, all),
                        finished,
                        before != null,
                        shared.sections(ui, actor, all),
                        PublicDrafts.drafts(actor),
                        shared.names(ui)));
    }
}
