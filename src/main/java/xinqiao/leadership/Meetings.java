package xinqiao.leadership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.LeaderPaperRecord;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.leadership.Meeting.Content;
import xinqiao.leadership.rules.Holding;
import xinqiao.leadership.rules.Owning;
import xinqiao.petition.NotThere;

/** Registers of the hearings (听取汇报) and of the screenings of disputes (矛盾纠纷排查化解), with their measures. */
@Component
public class Meetings {
    private final Gate gate;
    private final LeaderBook book;
    private final Leaders leaders;
    private final Clock clock;

    Meetings(Gate gate, LeaderBook book, Leaders leaders, Clock clock) {
        this.gate = gate;
        this.book = book;
        this.leaders = leaders;
        this.clock = clock;
    }

    /** Whether the actor keeps these registers. */
    public static boolean keeps(Actor actor) {
        return Holding.keeps(actor);
    }

    public Decision<Meeting> hold(Actor actor, PaperKind kind, LocalDate on, Content content) {
        if (!Holding.keeps(actor)) throw new NotThere(0);
        boolean known = content.measures().stream()
                .allMatch(one -> leaders.departmentKnown(actor.houseCode(), one.department()));
        return Holding.hold(content, on, known, today())
                .map(good -> gate.as(actor, tx -> {
                    var row = new LeaderPaperRecord();
                    row.setKind(kind.name());
                    row.setDirectCustoms(actor.directCustoms());
                    row.setHouseCode(actor.houseCode());
                    row.setCases(new Long[0]);
                    row.setOnDay(on);
                    dates(row, good);
                    var fact = new LeaderFact.Held(kind, on, good.measures().size());
                    return read(book.begin(tx, actor, row, good, fact));
                }));
    }

    /** It is done with when nothing of it is open. */
    private void dates(LeaderPaperRecord row, Content content) {
        var next = Measure.next(content.measures());
        row.setDueOn(next.orElse(null));
        row.setDepartments(Measure.departments(content.measures()));
        row.setState((next.isPresent() ? PaperState.OPEN : PaperState.DONE).name());
        row.setDoneOn(next.isPresent() ? null : today());
    }

    public Decision<Meeting> measureDone(Actor actor, PaperKind kind, long id, int place, String result) {
        return gate.as(actor, tx -> {
            var row = book.lock(tx, kind, id);
            Meeting meeting = read(row);
            var measures = meeting.content().measures();
            boolean may = place >= 0 && place < measures.size() && Holding.mayDo(meeting, measures.get(place), actor);
            Decision<String> ruled = new Objections()
                    .when(!may, Provision.KM_6, "leadership.refusal.not-now")
                    .orGrant(() -> result)
                    .flatMap(words -> Owning.done(measures, place, words));
            if (ruled instanceof Granted<String>(String words)) {
                var after = meeting.content().with(Measure.done(measures, place, today(), words));
                dates(row, after);
                book.write(tx, actor, row, after, new LeaderFact.MeasureDone(today(), place));
            }
            return ruled.map(words -> read(row));
        });
    }

    /** The places of the measures that the actor may say are done. */
    public static List<Integer> doable(Meeting meeting, Actor actor) {
        List<Integer> places = new ArrayList<>();
        var measures = meeting.content().measures();
        for (int i = 0; i < measures.size(); i++) if (Holding.mayDo(meeting, measures.get(i), actor)) places.add(i);
        return places;
    }

    /** @throws NotThere for what isn't there, and for whoever has nothing to do with it */
    public Meeting open(Actor actor, PaperKind kind, long id) {
        return gate.as(actor, tx -> {
            Meeting meeting = read(book.find(tx, kind, id));
            if (!keeps(actor) && doable(meeting, actor).isEmpty()) throw new NotThere(id);
            return meeting;
        });
    }

    /** The newest first. Who doesn't keep the register sees what their department has still to do. */
    public List<Meeting> list(Actor actor, PaperKind kind, boolean openOnly) {
        Condition house = LeaderBook.ofHouse(actor.houseCode());
        Condition wanted = openOnly ? house.and(LeaderBook.open()) : house;
        return gate.as(actor, tx -> book.list(tx, kind, wanted)).stream()
                .map(this::read)
                .filter(meeting -> keeps(actor) || !doable(meeting, actor).isEmpty())
                .toList();
    }

    private Meeting read(LeaderPaperRecord row) {
        return new Meeting(
                row.getId(),
                row.getHouseCode(),
                PaperKind.valueOf(row.getKind()),
                row.getOnDay(),
                row.getDueOn(),
                PaperState.valueOf(row.getState()),
                book.content(row, Content.class));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
