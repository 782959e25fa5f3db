package xinqiao.workbench.mail;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xinqiao.mailroom.MailContent;
import xinqiao.web.Form;
import xinqiao.workbench.Answers;
import xinqiao.workbench.register.Shorthand;

/** Reads the form of an envelope, and fills it in with what is known. */
final class EnvelopeForm {
    private static final int MOST_PAGES = 9999;
    private static final int LONGEST = 400;

    private EnvelopeForm() {}

    static Form of(MailContent content) {
        return Form.empty()
                .with(
                        "postmarkedOn",
                        content.postmarkedOn() == null
                                ? ""
                                : content.postmarkedOn().toString())
                .with("postmarkPlace", content.postmarkPlace())
                .with("pages", content.pages() == 0 ? "" : Integer.toString(content.pages()))
                .with("sender", content.sender())
                .with("phone", content.phone())
                .with("postcode", content.postcode())
                .with("address", content.address())
                .with("postage", content.postage())
                .with("enclosures", content.enclosures())
                .with("condition", content.condition());
    }

    /** Dates that were typed in a hurry written out, and what is no value of its kind. */
    static Form checked(Form typed, LocalDate today) {
        Form form = typed.with("postmarkedOn", Shorthand.past(typed.value("postmarkedOn"), today));
        if (!form.value("postmarkedOn").isEmpty()
                && form.date("postmarkedOn").filter(day -> !day.isAfter(today)).isEmpty())
            form = form.problem("postmarkedOn", "workbench.problem.date");
        if (!form.value("pages").isEmpty()
                && Answers.number(form, "pages")
                        .filter(pages -> pages >= 0 && pages <= MOST_PAGES)
                        .isEmpty()) form = form.problem("pages", "workbench.problem.number");
        for (String field : new String[] {
            "postmarkPlace", "sender", "phone", "postcode", "address", "postage", "enclosures", "condition"
        }) if (form.value(field).length() > LONGEST) form = form.problem(field, "workbench.problem.too-long");
        return form;
    }

    static MailContent content(Form form) {
        @Nullable LocalDate postmarked = form.date("postmarkedOn").orElse(null);
        return new MailContent(
                form.value("sender"),
                form.value("phone"),
                form.value("postcode"),
                form.value("address"),
                postmarked,
                form.value("postmarkPlace"),
                form.value("postage"),
                Answers.number(form, "pages").orElse(0),
                form.value("enclosures"),
                form.value("condition"),
                "");
    }
}
