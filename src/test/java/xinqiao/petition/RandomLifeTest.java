package xinqiao.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.db.Tables.PETITION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.calendar.Calendars;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.identity.Petitioner;
import xinqiao.identity.Visitor;
import xinqiao.law.Covers;
import xinqiao.law.Granted;
import xinqiao.law.Provision;
import xinqiao.organisation.Holder;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.organisation.Scope;
import xinqiao.petition.Filter.View;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Whatever people do, lawfully and in any order: no case is lost, and nobody sees one more or one fewer than they may. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class RandomLifeTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final List<String> RUILI = List.of(
            "dao.yaping",
            "tian.ye",
            "bai.lu",
            "peng.fei",
            "yue.hua",
            "kang.ning",
            "duan.li",
            "long.teng",
            "cui.ping",
            "gu.xin");
    private static final List<String> OTHERS = List.of("zhou.min", "wei.hong", "wu.haitao", "cao.yang", "tao.ran");

    @Autowired
    Desks desks;

    @Autowired
    Registrations registrations;

    @Autowired
    Petitions petitions;

    @Autowired
    PetitionDesk desk;

    @Autowired
    CountStore counts;

    @Autowired
    History history;

    @Autowired
    Houses houses;

    @Autowired
    Gate gate;

    @Autowired
    Calendars calendars;

    @Autowired
    OwnPetitions own;

    @Autowired
    TestClock clock;

    private final Map<Long, Petitioner> petitioners = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    @Covers({Provision.KM_21B, Provision.KM_33A, Provision.SYS_4})
    void noCaseIsEverLostAndSightIsTheSameInTheDatabase(long seed) {
        clock.set(MONDAY);
        var random = new Random(seed);
        var acts = new RandomActs(desks, clock, RUILI, random);
        Set<Long> cases = new TreeSet<>();
        for (int i = 0; i < 4; i++) cases.add(register(random));
        List<String> done = new ArrayList<>();
        for (int step = 0; step < 250; step++) {
            long id = new ArrayList<>(cases).get(random.nextInt(cases.size()));
            if (random.nextInt(60) == 0) asksToWithdraw(id);
            String login = RUILI.get(random.nextInt(RUILI.size()));
            Actor actor = desks.who(login);
            CaseFile file = seen(actor, id);
            if (file == null || file.open().isEmpty()) continue;
            Act act = file.open().get(random.nextInt(file.open().size()));
            Command command = acts.command(act, actor, file);
            if (command == null) continue;
            if (petitions.act(actor, id, file.seq(), command) instanceof Granted<Petition>) {
                done.add(id + " " + login + " " + command);
                check(id, done);
            }
        }
        assertThat(done).as("acts that were lawful").hasSizeGreaterThan(8);
        gate.run(new Machine("test"), tx -> assertThat(counts.drift(tx)).isEmpty());
        RUILI.forEach(login -> sameSight(login, cases));
        OTHERS.forEach(login -> sameSight(login, cases));
        RUILI.forEach(this::sameNumbers);
        OTHERS.forEach(this::sameNumbers);
    }

    /** Every number that a list or the start page shows is the number of rows that there are for the person. */
    private void sameNumbers(String login) {
        Actor actor = desks.who(login);
        DueDays days = DueDays.of(LocalDate.now(clock), calendars.current());
        var counts = desk.counts(actor);
        for (View view : View.values()) {
            Filter filter = Filter.of(view);
            assertThat(desk.count(actor, filter))
                    .as("%s counts %s", login, view)
                    .isEqualTo(Count.exactly(counts.getOrDefault(view, -1L)))
                    .isEqualTo(Count.exactly(oneByOne(actor, filter, days)));
        }
        for (State state : State.values()) {
            Filter filter = Filter.of(View.ALL).with(state);
            assertThat(desk.count(actor, filter).number())
                    .as("%s counts %s", login, state)
                    .isEqualTo(oneByOne(actor, filter, days));
        }
    }

    private long oneByOne(Actor actor, Filter filter, DueDays days) {
        return gate.as(actor, tx ->
                (long) tx.fetchCount(PETITION, Sight.of(actor).and(ListConditions.withoutWords(actor, filter, days))));
    }

    private long register(Random random) {
        var receipt = random.nextBoolean()
                ? desks.register("tian.ye", Papers.letter("8602", MONDAY))
                : registrations
                        .register(new Visitor(), Papers.report("8602", MONDAY, "某科员"))
                        .orElseThrow();
        petitioners.put(
                receipt.id(), desk.track(receipt.number(), receipt.code()).orElseThrow());
        return receipt.id();
    }

    /** Once, before it is decided; at other times it is refused. */
    private void asksToWithdraw(long id) {
        var _ = own.askWithdrawal(Objects.requireNonNull(petitioners.get(id)), "");
    }

    private @Nullable CaseFile seen(Actor actor, long id) {
        try {
            return desk.read(actor, id);
        } catch (NotThere hidden) {
            return null;
        }
    }

    private void check(long id, List<String> done) {
        gate.run(new Machine("test"), tx -> {
            var row = tx.selectFrom(PETITION).where(PETITION.ID.eq(id)).fetchSingle();
            Petition petition = PetitionRow.read(row);
            assertThat(Petition.replay(
                            history.of(tx, id).stream().map(Event::fact).toList()))
                    .as("replayed after %s", done)
                    .isEqualTo(petition);
            if (petition.state().open())
                assertThat(takers(petition))
                        .as("who can take on %s after %s", petition, of(id, done))
                        .isNotEmpty();
        });
    }

    private static List<String> of(long id, List<String> done) {
        return done.stream().filter(each -> each.startsWith(id + " ")).toList();
    }

    /** Written once more and by its own lights, so that the rule isn't tested against itself. */
    private List<Holder> takers(Petition petition) {
        Desk at = Objects.requireNonNull(petition.desk(), "an open case at no desk");
        var walls = petition.walls();
        Set<Power> wanted = switch (petition.state()) {
            case REGISTERED, SENT, OBJECTED -> Set.of(Power.TRIAGE);
            case ACCEPTED -> Set.of(Power.ASSIGN);
            case HANDLING -> Set.of(Power.HANDLE, Power.ASSIGN);
            case LEGAL_REVIEW -> Set.of(Power.REVIEW_LAW);
            case APPROVAL -> Set.of(Power.APPROVE);
            case TO_SERVE, EXECUTION -> Set.of(Power.SERVE);
            case ANSWERED, CLOSED -> Set.of(Power.CLOSE);
            case CLOSING -> Set.of(Power.APPROVE);
        };
        return houses.holders(at.departmentId()).stream()
                .filter(holder -> at.personId() == null
                        || at.personId() == holder.person().id())
                .filter(holder -> holder.post().powers().stream().anyMatch(wanted::contains))
                .filter(holder -> !walls.bars(holder.person().id(), at.departmentId(), "8602"))
                .filter(holder -> !walls.isProtected()
                        || walls.readers().contains(holder.person().id()))
                .filter(holder -> walls.isProtected()
                        || at.personId() != null
                        || holder.post().scope() != Scope.OWN)
                .toList();
    }

    private void sameSight(String login, Set<Long> cases) {
        Actor actor = desks.who(login);
        Set<Long> rows = gate.as(
                actor,
                tx -> tx.select(PETITION.ID)
                        .from(PETITION)
                        .where(PETITION.ID.in(cases))
                        .fetchSet(PETITION.ID));
        Set<Long> said = gate.as(
                actor,
                tx -> tx.select(PETITION.ID)
                        .from(PETITION)
                        .where(PETITION.ID.in(cases))
                        .and(Sight.of(actor))
                        .fetchSet(PETITION.ID));
        Set<Long> read = cases.stream().filter(id -> seen(actor, id) != null).collect(Collectors.toSet());
        assertThat(said).as("what %s sees", login).isEqualTo(rows).isEqualTo(read);
    }
}
