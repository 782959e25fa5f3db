package xinqiao.workbench.mail;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.mailroom.MailBook;
import xinqiao.mailroom.Mailroom;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.web.Form;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Names;

/** The mail book of one day, to be printed. */
@RestController
@Guides({Provision.JF_L1, Provision.JF_L3A})
class DayBookPage {
    static final String PATH = BoardPage.PATH + "/book";

    private final MailBook book;
    private final Houses houses;
    private final Templates pages;

    DayBookPage(MailBook book, Houses houses, Templates pages) {
        this.book = book;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel show(Ui ui, Actor actor, HttpServletRequest request) {
        if (!Mailroom.keeps(actor)) throw new Missing();
        var day = Form.of(request)
                .date("day")
                .filter(on -> on.getYear() > 2000 && on.getYear() < 9999)
                .orElse(ui.today());
        return pages.deskMailBook(
                ui,
                Form.empty().with("day", day.toString()),
                day,
                book.ofDay(actor, day),
                new Names(houses, ui).house(actor.houseCode()));
    }
}
