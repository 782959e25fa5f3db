package xinqiao.workbench.casefile;

import gg.jte.models.runtime.JteModel;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.petition.LinkedCases;
import xinqiao.web.Ui;
import xinqiao.workbench.Names;
import xinqiao.workbench.Told;

/** The earlier file, as whoever works on the later case may read it: what was said, papers, letters, what happened. */
@RestController
class EarlierPage {
    private final LinkedCases linked;
    private final CasePapers papers;
    private final Houses houses;
    private final Templates pages;

    EarlierPage(LinkedCases linked, CasePapers papers, Houses houses, Templates pages) {
        this.linked = linked;
        this.papers = papers;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping("/desk/petitions/{id:\\d+}/earlier/{earlier:\\d+}")
    JteModel show(Ui ui, Actor actor, @PathVariable long id, @PathVariable long earlier) {
        var file = linked.read(actor, id, earlier);
        var names = new Names(houses, ui);
        return pages.deskEarlier(ui, new EarlierView(id, file, names, Told.of(ui, names, file.history())));
    }

    @GetMapping("/desk/petitions/{id:\\d+}/earlier/{earlier:\\d+}/files/{attachment:\\d+}")
    ResponseEntity<Resource> file(
            Actor actor, @PathVariable long id, @PathVariable long earlier, @PathVariable long attachment) {
        return papers.file(linked.read(actor, id, earlier), attachment);
    }

    @GetMapping("/desk/petitions/{id:\\d+}/earlier/{earlier:\\d+}/letters/{letter:\\d+}.pdf")
    ResponseEntity<byte[]> letter(
            Actor actor, @PathVariable long id, @PathVariable long earlier, @PathVariable long letter) {
        return papers.letter(linked.read(actor, id, earlier), letter);
    }

    @GetMapping("/desk/petitions/{id:\\d+}/earlier/{earlier:\\d+}/letters/{letter:\\d+}.ofd")
    ResponseEntity<byte[]> ofd(
            Actor actor, @PathVariable long id, @PathVariable long earlier, @PathVariable long letter) {
        return papers.ofd(linked.read(actor, id, earlier), letter);
    }
}
