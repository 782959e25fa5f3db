package xinqiao.workbench.register;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.pages.Templates;
import xinqiao.web.Form;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;

/** What is known about a person while they are typed in: whether the document's number is right, and earlier entries. */
@RestController
@Guides(Provision.LAW_S1)
class KnownPage {
    private final TypedPeople people;
    private final Templates pages;

    KnownPage(TypedPeople people, Templates pages) {
        this.people = people;
        this.pages = pages;
    }

    /** Only a post, so that no name or number stands in an address. */
    @PostMapping(RegisterPage.PATH + "/known")
    JteModel known(Ui ui, Actor actor, HttpServletRequest request) {
        if (!actor.may(Power.REGISTER)) throw new Missing();
        var form = Form.of(request);
        int row = Math.clamp(Answers.number(form, "row").orElse(0), 0, Registration.MOST_ROWS - 1);
        return pages.deskKnown(ui, people.known(ui, actor, form, row));
    }
}
