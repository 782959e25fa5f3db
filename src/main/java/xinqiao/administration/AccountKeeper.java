package xinqiao.administration;

import static xinqiao.law.Provision.LAW_S3;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.AccountBook;
import xinqiao.identity.AccountOffice;
import xinqiao.identity.Actor;
import xinqiao.identity.Viewer;
import xinqiao.law.Decision;
import xinqiao.law.Objections;
import xinqiao.organisation.Staffing;

/** Accounts. A password is never among the fields; the first one of a new account is given out apart. */
@Component
class AccountKeeper implements Keeper {
    /** As the database repeats it. */
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");

    private final AccountBook accounts;
    private final AccountOffice office;
    private final Staffing staffing;
    private final Clock clock;

    AccountKeeper(AccountBook accounts, AccountOffice office, Staffing staffing, Clock clock) {
        this.accounts = accounts;
        this.office = office;
        this.staffing = staffing;
        this.clock = clock;
    }

    @Override
    public Item item() {
        return Item.ACCOUNT;
    }

    @Override
    public Optional<Held> find(String key) {
        return new Fields(Map.of("id", key)).id("id").flatMap(accounts::find).map(this::held);
    }

    private Held held(AccountBook.Line account) {
        var house = staffing.person(account.personId())
                .map(Staffing.PersonFile::houseCode)
                .orElse("");
        return Held.of(
                Item.ACCOUNT,
                Long.toString(account.id()),
                account.login(),
                house,
                Map.of(
                        "person", Long.toString(account.personId()),
                        "login", account.login(),
                        "enabled", Fields.yesNo(!account.disabled())));
    }

    @Override
    public Optional<String> houseOfNew(Fields wanted) {
        return wanted.id("person").flatMap(staffing::person).map(Staffing.PersonFile::houseCode);
    }

    /** Whoever can reset a password could come in as its holder: so nobody does whose reach is smaller than the holder's. */
    @Override
    public boolean within(Held held, Reach reach) {
        return PersonKeeper.within(
                staffing,
                held.houseCode(),
                Long.parseLong(held.fields().getOrDefault("person", "0")),
                reach,
                LocalDate.now(clock));
    }

    @Override
    public Decision<Supplier<String>> plan(Viewer who, @Nullable Held now, Fields wanted) {
        return now == null ? planNew(who, wanted) : planChange(who, now, wanted);
    }

    private Decision<Supplier<String>> planNew(Viewer who, Fields wanted) {
        String login = wanted.text("login").toLowerCase(Locale.ROOT);
        var person = wanted.id("person").flatMap(staffing::person);
        boolean within = person.filter(file -> PersonKeeper.within(
                        staffing, file.houseCode(), file.person().id(), Reach.of(who, staffing), LocalDate.now(clock)))
                .isPresent();
        // a second one would let whoever opens it act as somebody who notices nothing
        boolean another = person.filter(file -> !accounts.of(file.person().id()).isEmpty())
                .isPresent();
        return new Objections()
                .when(!within, LAW_S3, "administration.refusal.person-beyond-reach")
                .when(another, LAW_S3, "administration.refusal.has-account")
                .when(!LOGIN.matcher(login).matches(), LAW_S3, "administration.refusal.login")
                .when(accounts.byLogin(login).isPresent(), LAW_S3, "administration.refusal.login-taken", login)
                .orGrant(() -> () -> Long.toString(office.openUnissued(
                        who, login, person.orElseThrow().person().id(), hash(wanted))));
    }

    /** Those who open many at once hand in one hash for all of them. */
    private String hash(Fields wanted) {
        var given = wanted.text("hash");
        return given.isEmpty() ? office.hashOfNothing() : given;
    }

    private Decision<Supplier<String>> planChange(Viewer who, Held now, Fields wanted) {
        boolean own = who instanceof Actor actor
                && now.fields().getOrDefault("person", "").equals(Long.toString(actor.personId()));
        String login = now.fields().getOrDefault("login", "");
        return new Objections()
                .when(own && !wanted.yes("enabled"), LAW_S3, "administration.refusal.own-account")
                .orGrant(() -> () -> {
                    if (wanted.yes("enabled")) office.enable(who, login);
                    else office.disable(who, login);
                    return now.key();
                });
    }
}
