package xinqiao.portal.visit;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.identity.Gate;
import xinqiao.identity.Viewer;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Objection;
import xinqiao.law.Refused;

/** What a form does, once however often its button is pressed. */
@Component
public class Once {
    private final Gate gate;
    private final SentForms forms;

    Once(Gate gate, SentForms forms) {
        this.gate = gate;
        this.forms = forms;
    }

    /** @return what the law objects to; empty once it is done */
    public <T> List<Objection> does(Viewer viewer, String token, Supplier<Decision<T>> act) {
        return does(viewer, token, act, (tx, _) -> forms.done(tx, token));
    }

    /** @param kept what is written down with the form, such as its receipt */
    public <T> List<Objection> does(
            Viewer viewer, String token, Supplier<Decision<T>> act, BiConsumer<DSLContext, T> kept) {
        return gate.as(viewer, tx -> {
            if (!forms.claim(tx, token)) return List.of();
            return switch (act.get()) {
                case Granted<T>(T done) -> {
                    kept.accept(tx, done);
                    yield List.of();
                }
                case Refused<T>(List<Objection> objections) -> {
                    forms.release(tx, token);
                    yield objections;
                }
            };
        });
    }
}
