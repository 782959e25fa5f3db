package xinqiao.engagement;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import xinqiao.identity.AccountOffice;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.Establishment;
import xinqiao.organisation.Power;
import xinqiao.petition.NotThere;

/** The roster of those from outside: the office enters them, the administrator opens their account. */
@Component
public class Outsiders {
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");

    private final Gate gate;
    private final EngagementStore store;
    private final Establishment establishment;
    private final AccountOffice accounts;

    Outsiders(Gate gate, EngagementStore store, Establishment establishment, AccountOffice accounts) {
        this.gate = gate;
        this.store = store;
        this.establishment = establishment;
        this.accounts = accounts;
    }

    /** Those of the actor's house. */
    public List<Outsider> list(Actor actor) {
        return gate.as(actor, tx -> store.outsiders(tx, actor.houseCode()));
    }

    public static boolean keeps(Actor actor) {
        return actor.office();
    }

    @Enforces(Provision.KM_10)
    public Decision<Long> register(Actor actor, String name, OutsiderKind kind, String body) {
        return new Objections()
                .when(!keeps(actor), Provision.KM_10, "engagement.refusal.not-now")
                .when(name.isBlank() || name.length() > 40, Provision.KM_10, "engagement.refusal.no-name")
                .when(body.isBlank() || body.length() > 100, Provision.KM_10, "engagement.refusal.no-body")
                .orGrant(() -> gate.as(actor, tx -> {
                    var person = establishment.person(name.strip(), null, null);
                    return store.register(tx, actor, person.id(), name.strip(), kind, body.strip());
                }));
    }

    /**
     * An account of its own kind: it opens nothing but what its holder is engaged in.
     *
     * @return the first password, to be shown once
     */
    @Enforces({Provision.KM_10, Provision.LAW_S3})
    public Decision<String> openAccount(Actor administrator, long id, String login) {
        String wanted = login.strip().toLowerCase(java.util.Locale.ROOT);
        return gate.as(administrator, tx -> {
            var who = store.outsider(tx, administrator.houseCode(), id).orElseThrow(() -> new NotThere(id));
            return new Objections()
                    .when(!administrator.may(Power.ADMINISTER), Provision.LAW_S3, "engagement.refusal.not-now")
                    .when(who.login() != null, Provision.LAW_S3, "engagement.refusal.has-account")
                    .when(!LOGIN.matcher(wanted).matches(), Provision.LAW_S3, "engagement.refusal.login")
                    .when(accounts.taken(wanted), Provision.LAW_S3, "engagement.refusal.login-taken")
                    .orGrant(accounts::firstPassword)
                    .flatMap(password -> accounts.openOutside(administrator, wanted, who.person(), password)
                            .map(account -> {
                                store.account(tx, id, wanted);
                                return password;
                            }));
        });
    }

    /** The same for a demonstration, whose accounts share one hash. */
    public void openForDemo(Actor actor, long id, String login, String hash) {
        gate.run(actor, tx -> {
            var who = store.outsider(tx, actor.houseCode(), id).orElseThrow(() -> new NotThere(id));
            accounts.openOutsideForDemo(login, who.person(), hash);
            store.account(tx, id, login);
        });
    }

    /** Whether somebody may be engaged from now on; what they are engaged in goes on. */
    public Decision<Boolean> open(Actor actor, long id, boolean open) {
        return gate.as(actor, tx -> {
            var who = store.outsider(tx, actor.houseCode(), id).orElseThrow(() -> new NotThere(id));
            if (!keeps(actor)) return Decision.refused(Provision.KM_10, "engagement.refusal.not-now");
            store.open(tx, who.id(), open);
            return Decision.granted(open);
        });
    }
}
