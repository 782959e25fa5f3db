package xinqiao.administration;

import static xinqiao.law.Provision.KM_2;
import static xinqiao.law.Provision.LAW_S3;
import static xinqiao.law.Provision.SYS_3;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.AccountBook;
import xinqiao.identity.AccountOffice;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.Viewer;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Granted;
import xinqiao.law.Objection;
import xinqiao.law.Refused;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.organisation.Staffing;
import xinqiao.procedure.Profiles;

/**
 * Changes what is kept as data. Each change is one transaction: the thing, the fact in the journal, the row in the list
 * of changes. Changes wait for one another; they are rare, and what must hold over all of them can then simply be asked.
 */
@Component
public class Administration {
    private final Map<Item, Keeper> keepers = new EnumMap<>(Item.class);
    private final ChangeBook book;
    private final Staffing staffing;
    private final AccountBook accounts;
    private final AccountOffice office;
    private final Houses houses;
    private final Profiles profiles;
    private final Gate gate;

    Administration(
            List<Keeper> keepers,
            ChangeBook book,
            Staffing staffing,
            AccountBook accounts,
            AccountOffice office,
            Houses houses,
            Profiles profiles,
            Gate gate) {
        keepers.forEach(keeper -> this.keepers.put(keeper.item(), keeper));
        this.book = book;
        this.staffing = staffing;
        this.accounts = accounts;
        this.office = office;
        this.houses = houses;
        this.profiles = profiles;
        this.gate = gate;
    }

    /** A thing with the number of its last change, which an edit hands back. @param editable whether the viewer may */
    public record State(Held held, int version, boolean editable) {}

    /** The transaction is given up. */
    private static final class Undone extends RuntimeException {
        private final transient Refused<?> refused;

        Undone(Refused<?> refused) {
            super("undone", null, false, false);
            this.refused = refused;
        }
    }

    /** The thing, if it exists and the viewer administers where it is. */
    public Optional<State> find(Viewer who, Item item, String key) {
        var keeper = keeper(item);
        var reach = Reach.of(who, staffing);
        return gate.as(
                who,
                tx -> keeper.find(key)
                        .filter(held -> keeper.seen(held, reach))
                        .map(held -> new State(held, book.version(tx, item, key), keeper.within(held, reach))));
    }

    /** Whether the viewer could make something new in that house. */
    public boolean administers(Viewer who, String houseCode) {
        return Reach.of(who, staffing).covers(houseCode);
    }

    /** Something new. Returns its key. */
    @Enforces({KM_2, SYS_3})
    public Decision<String> create(Viewer who, Item item, Map<String, String> fields) {
        var keeper = keeper(item);
        var wanted = new Fields(fields);
        var house = keeper.houseOfNew(wanted);
        if (house.isEmpty() || !Reach.of(who, staffing).covers(house.get()))
            return Decision.refused(KM_2, "administration.refusal.house");
        return guarded(who, tx -> {
            var key = done(keeper.plan(who, null, wanted)).get();
            write(tx, who, Deed.CREATED, keeper, key, null);
            return key;
        });
    }

    /**
     * A change of some fields. Returns the key.
     *
     * @param base the number of the last change that the one who wants this has seen
     * @throws NoSuchElementException for what isn't there or lies beyond reach
     */
    @Enforces(SYS_3)
    public Decision<String> change(Viewer who, Item item, String key, Map<String, String> fields, int base) {
        return change(who, Deed.CHANGED, item, key, fields, base);
    }

    /** Gives a thing back what it held before one of its changes, as a new change under the rules of today. */
    @Enforces(SYS_3)
    public Decision<String> restore(Viewer who, Change change, int base) {
        return change(who, Deed.RESTORED, change.item(), change.key(), change.before(), base);
    }

    private Decision<String> change(
            Viewer who, Deed deed, Item item, String key, Map<String, String> fields, int base) {
        var keeper = keeper(item);
        var before = within(who, keeper, key);
        var beforehand = keeper.beforehand(before, new Fields(before.with(fields)));
        if (beforehand instanceof Refused<Held> refused) return refused.retype();
        return carryOut(who, deed, keeper, key, fields, base);
    }

    /** One of several changes that count together or not at all. */
    record Wanted(Item item, String key, Map<String, String> fields) {}

    /** Several changes in one transaction, each with its own fact. Returns the key of the first. */
    @Enforces(SYS_3)
    Decision<String> together(Viewer who, List<Wanted> several) {
        for (Wanted one : several) {
            var before = within(who, keeper(one.item()), one.key());
            var beforehand = keeper(one.item()).beforehand(before, new Fields(before.with(one.fields())));
            if (beforehand instanceof Refused<Held> refused) return refused.retype();
        }
        return guarded(who, tx -> {
            for (Wanted one : several) {
                var keeper = keeper(one.item());
                var now = within(who, keeper, one.key());
                String key = done(keeper.plan(who, now, new Fields(now.with(one.fields()))))
                        .get();
                write(tx, who, Deed.CHANGED, keeper, key, now);
            }
            return several.getFirst().key();
        });
    }

    /** A change of which is known that nothing stands against it which only the system can see. */
    Decision<String> unhindered(Viewer who, Item item, String key, Map<String, String> fields, int base) {
        return carryOut(who, Deed.CHANGED, keeper(item), key, fields, base);
    }

    private Decision<String> carryOut(
            Viewer who, Deed deed, Keeper keeper, String key, Map<String, String> fields, int base) {
        return guarded(who, tx -> {
            var now = within(who, keeper, key);
            upToDate(tx, keeper.item(), key, base);
            String same =
                    done(keeper.plan(who, now, new Fields(now.with(fields)))).get();
            write(tx, who, deed, keeper, same, now);
            return same;
        });
    }

    /** A new first password for an account, shown to the administrator once. */
    @Enforces(LAW_S3)
    public Decision<String> newPassword(Viewer who, String account, int base) {
        var keeper = keeper(Item.ACCOUNT);
        return guarded(who, tx -> {
            var now = within(who, keeper, account);
            upToDate(tx, Item.ACCOUNT, account, base);
            var password = office.firstPassword();
            var login = now.fields().getOrDefault("login", "");
            var given = done(office.reset(who, login, password));
            book.write(tx, who, Deed.PASSWORD, now, now, path(now));
            return given;
        });
    }

    private Held within(Viewer who, Keeper keeper, String key) {
        var reach = Reach.of(who, staffing);
        return keeper.find(key)
                .filter(held -> keeper.within(held, reach))
                .orElseThrow(() -> new NoSuchElementException("No " + keeper.item() + " " + key));
    }

    private void upToDate(DSLContext tx, Item item, String key, int base) {
        if (book.version(tx, item, key) != base)
            throw new Undone(Refused.of(Objection.of(SYS_3, "administration.refusal.changed-meanwhile")));
    }

    private void write(DSLContext tx, Viewer who, Deed deed, Keeper keeper, String key, @Nullable Held before) {
        var after = keeper.find(key).orElseThrow();
        if (before != null && before.fields().equals(after.fields())) return;
        book.write(tx, who, deed, before, after, path(after));
    }

    private String path(Held held) {
        return staffing.house(held.houseCode()).map(file -> file.house().path()).orElse("/");
    }

    /** Runs alone among all changes; what it leaves behind is looked at as a whole before it counts. */
    private Decision<String> guarded(Viewer who, Function<DSLContext, String> work) {
        try {
            return Decision.granted(gate.as(who, tx -> {
                book.lock(tx);
                Set<String> lacking = new HashSet<>(accounts.withoutAdministrator());
                var result = work.apply(tx);
                if (!accounts.holdersOfBoth(Power.ADMINISTER, Power.AUDIT).isEmpty())
                    throw new Undone(Refused.of(Objection.of(LAW_S3, "administration.refusal.administers-and-audits")));
                if (!lacking.containsAll(accounts.withoutAdministrator()) && who instanceof Actor)
                    throw new Undone(Refused.of(Objection.of(LAW_S3, "administration.refusal.last-administrator")));
                return result;
            }));
        } catch (Undone undone) {
            return undone.refused.retype();
        } finally {
            houses.refresh();
            profiles.refresh();
        }
    }

    private static <T> T done(Decision<T> decision) {
        return switch (decision) {
            case Granted<T>(T value) -> value;
            case Refused<T> refused -> throw new Undone(refused);
        };
    }

    private Keeper keeper(Item item) {
        var keeper = keepers.get(item);
        if (keeper == null) throw new IllegalStateException("Nobody keeps " + item);
        return keeper;
    }
}
