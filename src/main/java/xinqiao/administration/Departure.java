package xinqiao.administration;

import static xinqiao.law.Provision.KM_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import xinqiao.identity.AccountBook;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Granted;
import xinqiao.law.Refused;
import xinqiao.organisation.Staffing;
import xinqiao.petition.OpenWork;

/** End of service (离岗): all posts end, all accounts are locked, if nothing waits with the person any more. */
@Component
public class Departure {
    private final Administration administration;
    private final Staffing staffing;
    private final AccountBook accounts;
    private final OpenWork work;
    private final Gate gate;

    Departure(Administration administration, Staffing staffing, AccountBook accounts, OpenWork work, Gate gate) {
        this.administration = administration;
        this.staffing = staffing;
        this.accounts = accounts;
        this.work = work;
        this.gate = gate;
    }

    private static final class Stopped extends RuntimeException {
        private final transient Refused<?> refused;

        Stopped(Refused<?> refused) {
            super("stopped", null, false, false);
            this.refused = refused;
        }
    }

    /** The cases that stand against it, as far as the administrator may see cases. */
    public List<OpenWork.Ref> inTheWay(Actor who, long person) {
        return work.shown(who, new OpenWork.With.Person(person));
    }

    /**
     * Whether something waits with the person. Not which and not how many: an administrator reads no case.
     *
     * @throws NoSuchElementException for a person beyond reach
     */
    public boolean hindered(Actor who, long person) {
        reachable(who, person);
        return work.any(new OpenWork.With.Person(person));
    }

    @Enforces(KM_8)
    public Decision<Long> leave(Actor who, long person, LocalDate lastDay) {
        if (hindered(who, person)) return Decision.refused(KM_8, "administration.refusal.person-has-open-cases");
        try {
            return Decision.granted(gate.as(who, tx -> {
                for (var file : staffing.postsOf(person)) {
                    var until = file.post().validUntil();
                    boolean longer = until == null || until.isAfter(lastDay);
                    // acting for somebody ends by itself with the last post of one's own
                    if (longer && !file.post().revoked() && file.post().behalfOf() == null)
                        change(who, Item.POST, file.post().id(), Map.of("until", lastDay(file, lastDay)));
                }
                for (var account : accounts.of(person))
                    if (!account.disabled()) change(who, Item.ACCOUNT, account.id(), Map.of("enabled", "no"));
                return person;
            }));
        } catch (Stopped stopped) {
            return stopped.refused.retype();
        }
    }

    /** A post that hasn't begun yet ends on the day on which it would have. */
    private static String lastDay(Staffing.PostFile file, LocalDate lastDay) {
        var from = file.post().validFrom();
        return (from.isAfter(lastDay) ? from : lastDay).toString();
    }

    private void change(Actor who, Item item, long id, Map<String, String> fields) {
        String key = Long.toString(id);
        int base = administration.find(who, item, key).orElseThrow().version();
        switch (administration.unhindered(who, item, key, fields, base)) {
            case Granted<String> _ -> {}
            case Refused<String> refused -> throw new Stopped(refused);
        }
    }

    private void reachable(Actor who, long person) {
        boolean may = administration
                .find(who, Item.PERSON, Long.toString(person))
                .filter(Administration.State::editable)
                .isPresent();
        if (!may) throw new NoSuchElementException("No person " + person);
    }
}
