package xinqiao.workbench.casefile;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.pages.Templates;
import xinqiao.petition.ToArchive;
import xinqiao.web.DeskDuties;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** Closed cases whose steps after closing are still to be taken, the archive last. */
@RestController
@Guides({Provision.KM_33C, Provision.JF_V8_3, Provision.JF_V8_4})
class ToArchivePage {
    private static final String PATH = "/desk/to-archive";

    private final ToArchive closed;
    private final Templates pages;

    ToArchivePage(ToArchive closed, Templates pages) {
        this.closed = closed;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel waiting(Ui ui, Actor actor) {
        if (!actor.may(Power.CLOSE)) throw new Missing();
        return pages.deskToArchive(ui, closed.waiting(actor));
    }

    /** On the start page; no source gives a day for it ("in time", KM-33c). */
    @Component
    static class Duties implements DeskDuties {
        private final ToArchive closed;

        Duties(ToArchive closed) {
            this.closed = closed;
        }

        @Override
        public List<Duty> duties(Actor actor) {
            return List.of(new Duty("workbench.to-archive", closed.number(actor), 0, PATH));
        }
    }
}
