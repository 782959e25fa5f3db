package xinqiao.disclosure;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xinqiao.disclosure.rules.Correcting;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.petition.NotThere;

/** Correcting the day from which a letter of disclosure counts (更正送达日期), with all that was counted from it. */
@Component
public class ApplicationServiceDays {
    private final Gate gate;
    private final ApplicationStore store;
    private final ContentStore content;
    private final Applications applications;

    ApplicationServiceDays(Gate gate, ApplicationStore store, ContentStore content, Applications applications) {
        this.gate = gate;
        this.store = store;
        this.content = content;
        this.applications = applications;
    }

    /**
     * @param means by which it was served
     * @param once of the press, by which the second one is known
     * @throws NotThere for what isn't there and for what the actor may not see
     */
    @Enforces({Provision.LAW_D8, Provision.SYS_3})
    public Decision<Application> correct(
            Actor actor, long id, long letter, ServedBy means, LocalDate on, String reason, UUID once) {
        return gate.as(actor, tx -> {
            var kept = store.lock(tx, id).orElseThrow(() -> new NotThere(id));
            Application one = kept.application();
            LetterOut which = one.letter(letter).orElseThrow(() -> new NotThere(letter));
            var setting = applications.setting(one, 0);
            return Correcting.day(one, actor, which, means, on, reason, once, setting)
                    .map(facts -> {
                        Application after = one.with(facts);
                        applications.write(tx, actor, kept.link(), facts, after, setting);
                        content.moveService(tx, letter, on);
                        return after;
                    });
        });
    }
}
