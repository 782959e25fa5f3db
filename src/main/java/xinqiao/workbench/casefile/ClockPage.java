package xinqiao.workbench.casefile;

import gg.jte.models.runtime.JteModel;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.pages.Templates;
import xinqiao.petition.PetitionDesk;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** Why a term of a petition ends when it does, day by day. */
@RestController
@Guides(Provision.SYS_2)
class ClockPage {
    private final PetitionDesk desk;
    private final Templates pages;

    ClockPage(PetitionDesk desk, Templates pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/desk/petitions/{id}/clocks/{term}")
    JteModel show(Ui ui, Actor actor, @PathVariable long id, @PathVariable String term) {
        var file = desk.read(actor, id);
        var clock = Stream.concat(file.clocks().stream(), Stream.ofNullable(file.review()))
                .filter(one -> one.term().equals(term))
                .findFirst()
                .orElseThrow(Missing::new);
        return pages.deskClock(ui, file, clock);
    }
}
