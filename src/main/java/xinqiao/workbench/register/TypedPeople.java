package xinqiao.workbench.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.law.Objection;
import xinqiao.law.Refused;
import xinqiao.petition.DocumentKind;
import xinqiao.petition.KnownPeople;
import xinqiao.petition.PetitionerDetails;
import xinqiao.web.Form;
import xinqiao.web.Ui;

/** The people of a form, as far as anything is known of them. */
@Component
class TypedPeople {
    private final KnownPeople known;

    TypedPeople(KnownPeople known) {
        this.known = known;
    }

    Known known(Ui ui, Actor actor, Form form, int row) {
        PetitionerDetails typed = Registration.person(form, row);
        var objections =
                DocumentKind.check(typed, ui.today()) instanceof Refused<?> no ? no.objections() : List.<Objection>of();
        return new Known(row, objections, DocumentKind.proved(typed, ui.today()), known.find(actor, typed));
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

    private static Form fill(Form form, int row, String column, @Nullable String value) {
        String field = Registration.cell(row, column);
        return value == null || value.isBlank() || !form.value(field).isEmpty() ? form : form.with(field, value);
    }
}
