package xinqiao.petition;

import static xinqiao.db.Tables.PETITION;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.identity.QueryCode;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.petition.PetitionFact.Accepted;
import xinqiao.petition.PetitionFact.AnsweredBefore;
import xinqiao.petition.PetitionFact.Registered;
import xinqiao.petition.rules.Intake;
import xinqiao.procedure.Branch;
import xinqiao.procedure.MatterKind;
import xinqiao.procedure.Profile;

/** Takes in cases that were answered elsewhere (历史数据), many in one transaction, none of them twice. */
@Component
public class HistoricCases {
    private final Gate gate;
    private final PetitionStore store;
    private final PersonStore people;
    private final Registrations registrations;
    private final Organisation organisation;
    private final Houses houses;
    private final Clock clock;

    HistoricCases(
            Gate gate,
            PetitionStore store,
            PersonStore people,
            Registrations registrations,
            Organisation organisation,
            Houses houses,
            Clock clock) {
        this.gate = gate;
        this.store = store;
        this.people = people;
        this.registrations = registrations;
        this.organisation = organisation;
        this.houses = houses;
        this.clock = clock;
    }

    /** @return how many of them are new; the others were here already */
    public int add(Machine task, String houseCode, List<EarlierCase> cases) {
        House house = houses.get(houseCode);
        Profile profile = registrations.profile(houseCode);
        return gate.as(task, tx -> {
            Set<String> known = known(tx, house, cases);
            int added = 0;
            for (EarlierCase each : cases) {
                if (!known.add(each.source())) continue;
                write(tx, task, house, profile, each);
                added++;
            }
            return added;
        });
    }

    /** Which of these sources are here already. */
    public Set<String> known(Machine task, String houseCode, List<EarlierCase> cases) {
        House house = houses.get(houseCode);
        return gate.as(task, tx -> known(tx, house, cases));
    }

    private static Set<String> known(DSLContext tx, House house, List<EarlierCase> cases) {
        return new HashSet<>(tx.select(PETITION.SOURCE)
                .from(PETITION)
                .where(PETITION.DIRECT_CUSTOMS.eq(house.directCustoms()))
                .and(PETITION.SOURCE.in(cases.stream().map(EarlierCase::source).toList()))
                .fetch(PETITION.SOURCE));
    }

    private void write(DSLContext tx, Machine task, House house, Profile profile, EarlierCase each) {
        Instant now = clock.instant();
        LocalDate received = each.receivedAt().toLocalDate();
        var entered = store.next(tx, house.code(), received.getYear());
        long id = entered.id();
        String number = entered.number();
        Submission form = form(house, each, received);
        var origin = new Origin(
                id,
                number,
                house.directCustoms(),
                house.code(),
                house.path(),
                profile.id(),
                Channel.WEB,
                received,
                each.receivedAt().atZone(clock.getZone()).toInstant(),
                Intake.title(form),
                false,
                true,
                1,
                "zh",
                each.source());
        Desk office = Desk.of(organisation.office(house.code()));
        SaidDigest said = SaidDigest.of(form);
        List<PetitionFact> facts = new ArrayList<>();
        facts.add(new Registered(origin, office, Walls.none(), null, "", said.digest(), 1, 0, null, null));
        if (each.reply() != null && each.repliedAt() != null) {
            facts.add(new Accepted(received, MatterKind.APPEAL, branch(profile), null, "", 0));
            facts.add(new AnsweredBefore(each.repliedAt().toLocalDate(), SaidDigest.plain(each.reply())));
        }
        byte[] code = QueryCode.digest(number, QueryCode.fresh());
        registrations.insert(tx, task, Petition.replay(facts), facts, each.writer(), code, now);
        store.insertText(tx, id, house.code(), form, said, null, each.reply(), null);
        people.insert(tx, id, form.people());
    }

    /** The branch that runs on the petition procedure: an answer was given, so the handling period is what it kept. */
    private static @Nullable String branch(Profile profile) {
        return profile.branches().stream()
                .filter(Branch::petitionProcedure)
                .findFirst()
                .map(Branch::key)
                .orElse(null);
    }

    private static Submission form(House house, EarlierCase each, LocalDate received) {
        var writer = new PetitionerDetails(each.writer(), false, null, null, null, null, null, null);
        return new Submission(
                house.code(),
                Channel.WEB,
                received,
                null,
                each.title(),
                each.title(),
                each.body(),
                "",
                "",
                List.of(writer),
                false,
                1,
                List.of(),
                false,
                "zh",
                "",
                List.of());
    }
}
