package xinqiao.workbench.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.petition.KeptForms;
import xinqiao.petition.KeptForms.Kept;
import xinqiao.petition.NotThere;
import xinqiao.petition.RegistrationDraft;
import xinqiao.petition.RegistrationDrafts;
import xinqiao.petition.Registrations;
import xinqiao.web.Form;
import xinqiao.workbench.Answers;

/**
 * What was typed into the form of a registration and lost with a session or a browser. It is offered, not filled in: the next
 * letter is another matter, and two of them must not mix. It keeps the name of its form, so that it is registered once whoever
 * takes it up again.
 */
@Component
class KeptRegistration {
    private final KeptForms kept;
    private final Registrations registrations;
    private final RegistrationDrafts drafts;

    KeptRegistration(KeptForms kept, Registrations registrations, RegistrationDrafts drafts) {
        this.kept = kept;
        this.registrations = registrations;
        this.drafts = drafts;
    }

    /** What was typed, with the draft that it was typed into if that is still there. */
    record TakenUp(Form form, @Nullable RegistrationDraft draft) {}

    Optional<TakenUp> takenUp(Actor actor) {
        return find(actor).map(found -> {
            var form = new Form(found.form(), List.of());
            var draft = Answers.id(form, "draft").flatMap(id -> opened(actor, id));
            return new TakenUp(draft.isPresent() ? form : form.with("draft", ""), draft.orElse(null));
        });
    }

    /** When what can be taken up was kept; null where nothing was, or where it is what this form shows. */
    @Nullable
    Instant offered(Actor actor, Form shown) {
        return find(actor)
                .filter(found -> !once(found).equals(shown.value("once")))
                .map(Kept::savedAt)
                .orElse(null);
    }

    void forget(Actor actor) {
        kept.forget(actor, RegisterPage.PATH);
    }

    /** What became a case while the last of it was being kept is no letter any more. */
    private Optional<Kept> find(Actor actor) {
        var found = kept.find(actor, RegisterPage.PATH);
        boolean done = found.map(KeptRegistration::once)
                .filter(once -> !once.isEmpty())
                .map(once -> RegisterForms.once(Form.empty().with("once", once)))
                .flatMap(once -> registrations.registered(actor, once))
                .isPresent();
        if (!done) return found;
        forget(actor);
        return Optional.empty();
    }

    private static String once(Kept found) {
        return new Form(found.form(), List.of()).value("once");
    }

    private Optional<RegistrationDraft> opened(Actor actor, long id) {
        try {
            return Optional.of(drafts.open(actor, id));
        } catch (NotThere gone) {
            return Optional.empty();
        }
    }
}
