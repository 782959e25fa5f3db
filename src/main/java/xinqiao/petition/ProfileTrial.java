package xinqiao.petition;

import static xinqiao.db.Tables.PETITION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Calendars;
import xinqiao.calendar.WorkCalendar;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.House;
import xinqiao.petition.rules.Clocks;
import xinqiao.procedure.Profile;
import xinqiao.procedure.Profiles;

/**
 * What a procedure would have meant for the cases of a house and those below: which last days would be others, which
 * cases late. Nothing is changed. Protected cases stay out of it, so that no number betrays one (KM-21b).
 */
@Component
public class ProfileTrial {
    private static final Machine TASK = new Machine("trial of a procedure");
    private static final int BATCH = 500;
    private static final int MOST = 20_000;
    private static final int SHOWN = 200;

    private final Gate gate;
    private final Profiles profiles;
    private final Calendars calendars;
    private final OpenWork work;

    ProfileTrial(Gate gate, Profiles profiles, Calendars calendars, OpenWork work) {
        this.gate = gate;
        this.profiles = profiles;
        this.calendars = calendars;
        this.work = work;
    }

    /** A last day that would be another one. @param closed whether the case is closed */
    public record Moved(
            String number,
            String houseCode,
            boolean closed,
            String term,
            @Nullable LocalDate before,
            @Nullable LocalDate after,
            boolean lateBefore,
            boolean lateAfter) {}

    /**
     * What came out.
     *
     * @param looked how many cases were looked at, the newest first
     * @param more whether there are others, not looked at
     * @param moved how many of them have a last day that would be another one, by house
     * @param unreckonable how many can't be reckoned under it: an extension that it doesn't know
     * @param shown the changed days of those that the actor may see, the newest first, not more than can be read
     */
    public record Report(
            int looked,
            boolean more,
            Map<String, Integer> moved,
            int lateBefore,
            int lateAfter,
            int unreckonable,
            List<Moved> shown) {
        public int movedInAll() {
            return moved.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** Open cases, and those received since that day. */
    @Enforces({Provision.SYS_1, Provision.KM_21B})
    public Report of(Actor actor, Profile candidate, House house, LocalDate since, LocalDate today) {
        var tally = new Tally(candidate, calendars.current(), today);
        gate.run(TASK, tx -> walk(tx, house, since, tally));
        Set<String> numbers = new LinkedHashSet<>();
        tally.moved.forEach(one -> numbers.add(one.number()));
        Set<String> visible = work.visible(actor, numbers);
        return new Report(
                tally.looked,
                tally.more,
                Map.copyOf(tally.byHouse),
                tally.lateBefore,
                tally.lateAfter,
                tally.unreckonable,
                tally.moved.stream()
                        .filter(one -> visible.contains(one.number()))
                        .limit(SHOWN)
                        .toList());
    }

    private void walk(DSLContext tx, House house, LocalDate since, Tally tally) {
        Condition below = PETITION.HOUSE_PATH.startsWith(house.path());
        if (house.parent().isPresent()) below = below.and(PETITION.DIRECT_CUSTOMS.eq(house.directCustoms()));
        for (long before = Long.MAX_VALUE; ; ) {
            List<Petition> batch = tx.selectFrom(PETITION)
                    .where(below)
                    .and(PETITION.STATE.ne(State.CLOSED.name()).or(PETITION.RECEIVED_ON.ge(since)))
                    .and(PETITION.PROTECTED.isFalse())
                    .and(PETITION.ID.lt(before))
                    .orderBy(PETITION.ID.desc())
                    .limit(BATCH)
                    .fetch(PetitionRow::read);
            for (Petition petition : batch)
                tally.add(petition, profiles.get(petition.origin().profileId()));
            if (batch.size() < BATCH) return;
            if (tally.looked >= MOST) {
                tally.more = true;
                return;
            }
            before = batch.getLast().id();
        }
    }

    /** Whether any case carries the profile. */
    public boolean carried(String profileId) {
        return gate.as(TASK, tx -> tx.fetchExists(PETITION, PETITION.PROFILE_ID.eq(profileId)));
    }

    /** Whether any case of the house or those below carries it. */
    public boolean carried(String profileId, House house) {
        return gate.as(
                TASK,
                tx -> tx.fetchExists(
                        PETITION, PETITION.PROFILE_ID.eq(profileId).and(PETITION.HOUSE_PATH.startsWith(house.path()))));
    }

    /** What is counted while the cases go by. */
    private static final class Tally {
        private static final int KEPT = 2000;

        final Profile candidate;
        final WorkCalendar calendar;
        final LocalDate today;
        final Map<String, Integer> byHouse = new TreeMap<>();
        final List<Moved> moved = new ArrayList<>();
        int looked;
        boolean more;
        int lateBefore;
        int lateAfter;
        int unreckonable;

        Tally(Profile candidate, WorkCalendar calendar, LocalDate today) {
            this.candidate = candidate;
            this.calendar = calendar;
            this.today = today;
        }

        void add(Petition petition, Profile carried) {
            looked++;
            Map<String, PetitionClock> was = byTerm(Clocks.all(petition, carried, calendar));
            Map<String, PetitionClock> is;
            try {
                is = byTerm(Clocks.all(petition, candidate, calendar));
            } catch (NoSuchElementException notUnderIt) {
                unreckonable++;
                return;
            }
            if (was.values().stream().anyMatch(clock -> clock.late(today))) lateBefore++;
            if (is.values().stream().anyMatch(clock -> clock.late(today))) lateAfter++;
            Set<String> terms = new LinkedHashSet<>(was.keySet());
            terms.addAll(is.keySet());
            List<Moved> here = terms.stream()
                    .map(term -> moved(petition, term, was.get(term), is.get(term)))
                    .filter(one -> !Objects.equals(one.before(), one.after()))
                    .toList();
            if (here.isEmpty()) return;
            byHouse.merge(petition.origin().houseCode(), 1, Integer::sum);
            if (moved.size() < KEPT) moved.addAll(here);
        }

        private Moved moved(Petition petition, String term, @Nullable PetitionClock was, @Nullable PetitionClock is) {
            return new Moved(
                    petition.origin().number(),
                    petition.origin().houseCode(),
                    !petition.state().open(),
                    term,
                    was == null ? null : was.deadline().last(),
                    is == null ? null : is.deadline().last(),
                    was != null && was.late(today),
                    is != null && is.late(today));
        }

        private static Map<String, PetitionClock> byTerm(List<PetitionClock> clocks) {
            Map<String, PetitionClock> map = new HashMap<>();
            clocks.forEach(clock -> map.put(clock.term(), clock));
            return map;
        }
    }
}
