package xinqiao.portal.track;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.identity.Gate;
import xinqiao.identity.Petitioner;
import xinqiao.law.Granted;
import xinqiao.law.Objection;
import xinqiao.law.Refused;
import xinqiao.petition.Channel;
import xinqiao.petition.Receipt;
import xinqiao.petition.Reviews;
import xinqiao.portal.visit.SentForms;
import xinqiao.web.Form;

/** A request for review, once however often the button is pressed. */
@Component
class AskingReview {
    /** In characters; a technical bound, no law. */
    private static final int MOST_WORDS = 10_000;

    private final Gate gate;
    private final Reviews reviews;
    private final SentForms forms;
    private final Clock clock;

    AskingReview(Gate gate, Reviews reviews, SentForms forms, Clock clock) {
        this.gate = gate;
        this.reviews = reviews;
        this.forms = forms;
        this.clock = clock;
    }

    static Form within(Form typed) {
        Form form = typed;
        for (String field : List.of("wanted", "why", "late")) {
            String text = form.value(field);
            int over = text.codePointCount(0, text.length()) - MOST_WORDS;
            if (over > 0) form = form.problem(field, "web.count.over", over);
        }
        return form;
    }

    /** @return what the law objects to; empty once it is registered */
    List<Objection> ask(Petitioner petitioner, Form form, String token) {
        var request = new Reviews.Request(
                Channel.WEB, LocalDate.now(clock), form.value("wanted"), form.value("why"), form.value("late"));
        return gate.as(petitioner, tx -> {
            if (!forms.claim(tx, token)) return List.of();
            return switch (reviews.ask(petitioner, request)) {
                case Granted<Receipt>(Receipt receipt) -> {
                    forms.done(tx, token, receipt);
                    yield List.of();
                }
                case Refused<Receipt>(List<Objection> objections) -> {
                    forms.release(tx, token);
                    yield objections;
                }
            };
        });
    }
}
