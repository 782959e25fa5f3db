package xinqiao.disclosure;

import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.disclosure.ApplicationStore.Kept;
import xinqiao.disclosure.rules.Rules;
import xinqiao.disclosure.rules.Setting;
import xinqiao.disclosure.rules.Showing;
import xinqiao.disclosure.rules.Standing;
import xinqiao.documents.Letter;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Enforces;
import xinqiao.law.Granted;
import xinqiao.law.Provision;
import xinqiao.personal.Masking;

/** The letter of a reply that is still a draft, for those who edit or judge it; nothing is issued and no number taken. */
@Component
public class ReplyDrafts {
    private static final Set<ApplicationAct> AT_HAND = Set.of(
            ApplicationAct.DRAFT,
            ApplicationAct.ENDORSE,
            ApplicationAct.CHECK_SECRECY,
            ApplicationAct.REVIEW_LAW,
            ApplicationAct.APPROVE);

    private final Gate gate;
    private final ApplicationStore store;
    private final Applications applications;
    private final ApplicationLetters letters;

    ReplyDrafts(Gate gate, ApplicationStore store, Applications applications, ApplicationLetters letters) {
        this.gate = gate;
        this.store = store;
        this.applications = applications;
        this.letters = letters;
    }

    /**
     * As masked as the application is shown to the actor.
     *
     * @return empty for what isn't there, what the actor may not see, and whoever has nothing to do with the draft now
     */
    @Enforces(Provision.SYS_4)
    public Optional<Letter> letter(Actor actor, long id) {
        return gate.byKey(actor, tx -> store.find(tx, id).flatMap(kept -> letter(tx, actor, kept)));
    }

    private Optional<Letter> letter(DSLContext tx, Actor actor, Kept kept) {
        Application one = kept.application();
        Setting setting = applications.setting(one, 0);
        if (Standing.open(one, actor, setting).stream().noneMatch(AT_HAND::contains)) return Optional.empty();
        return Rules.drafted(one, setting).flatMap(ruling -> {
            var drawn = letters.draw(
                    tx, kept, one.with(ruling.facts()), ruling.letters().getFirst(), null, setting);
            return drawn instanceof Granted<Letter>(Letter letter)
                    ? Optional.of(Showing.name(actor, one) ? letter : masked(letter))
                    : Optional.empty();
        });
    }

    private static Letter masked(Letter letter) {
        String name = Masking.name(letter.addressee());
        return letter.to(name == null ? "" : name);
    }
}
