package xinqiao.workbench.register;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Power;
import xinqiao.pages.Templates;
import xinqiao.petition.DocumentKind;
import xinqiao.petition.KnownPeople;
import xinqiao.petition.PetitionerDetails;
import xinqiao.web.Form;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;

/** What is known about a person while they are typed in: whether the document's number is right, and earlier entries. */
@RestController
@Guides(Provision.LAW_S1)
class KnownPage {
    private final People people;
    private final Templates pages;

    KnownPage(People people, Templates pages) {
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

    /** The people of a form, as far as anything is known of them. */
    @Component
    static class People {
        private final KnownPeople known;

        People(KnownPeople known) {
            this.known = known;
        }

        Known known(Ui ui, Actor actor, Form form, int row) {
            PetitionerDetails typed = Registration.person(form, row);
            var objections = DocumentKind.check(typed, ui.today()) instanceof Refused<?> no
                    ? no.objections()
                    : java.util.List.<xinqiao.law.Objection>of();
            boolean right = objections.isEmpty()
                    && !form.value(Registration.cell(row, "documentNumber")).isEmpty()
                    && DocumentKind.of(typed.documentKind())
                            .filter(kind -> kind == DocumentKind.ID_CARD || kind == DocumentKind.CREDIT_CODE)
                            .isPresent();
            return new Known(row, objections, right, known.find(actor, typed));
        }

        /** The form with what an earlier case says of that person, where nothing was typed. */
        Form take(Actor actor, Form form, int row, long petition) {
            var found = known.of(actor, petition, Registration.person(form, row));
            if (found.isEmpty()) return form;
            PetitionerDetails earlier = found.get();
            Form filled = form;
            filled = fill(filled, row, "phone", earlier.phone());
            filled = fill(filled, row, "address", earlier.address());
            filled = fill(filled, row, "email", earlier.email());
            return fill(filled, row, "organisation", earlier.organisation());
        }

        private static Form fill(Form form, int row, String column, @org.jspecify.annotations.Nullable String value) {
            String field = Registration.cell(row, column);
            return value == null || value.isBlank() || !form.value(field).isEmpty() ? form : form.with(field, value);
        }
    }
}
