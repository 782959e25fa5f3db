package xinqiao.workbench.register;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.pages.Templates;
import xinqiao.petition.CaseFile;
import xinqiao.petition.NotThere;
import xinqiao.petition.PetitionDesk;
import xinqiao.web.Form;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;

/** What the petitioner takes home: number, query code, what happens next. The code is shown this once. */
@RestController
class ReceiptPage {
    private final PetitionDesk desk;
    private final Templates pages;

    ReceiptPage(PetitionDesk desk, Templates pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/desk/petitions/{id}/receipt")
    JteModel show(Ui ui, Actor actor, @PathVariable long id, HttpServletRequest request, HttpServletResponse response) {
        var told = ReceiptCookie.take(request, response, "/desk/petitions/" + id + "/receipt");
        var file = read(actor, id);
        if (told.isEmpty() && file.isEmpty()) throw new Missing();
        return pages.deskReceipt(
                ui,
                new ReceiptView(
                        id,
                        told.map(ReceiptCookie.Told::number)
                                .or(() ->
                                        file.map(one -> one.petition().origin().number()))
                                .orElse(""),
                        told.map(ReceiptCookie.Told::code).orElse(null),
                        file.map(CaseFile::clocks).orElse(List.of()),
                        file.isPresent(),
                        Answers.id(Form.of(request), "visit").orElse(null)));
    }

    /** A report is behind its wall at once, also for whoever took it down. */
    private Optional<CaseFile> read(Actor actor, long id) {
        try {
            return Optional.of(desk.read(actor, id));
        } catch (NotThere behindTheWall) {
            return Optional.empty();
        }
    }
}
