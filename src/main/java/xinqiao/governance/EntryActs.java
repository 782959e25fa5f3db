package xinqiao.governance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.GovernanceEntryRecord;
import xinqiao.governance.RegisterEntry.Content;
import xinqiao.governance.rules.Acting;
import xinqiao.governance.rules.Entering;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.organisation.Department;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.petition.NotThere;

/** What all registers share: an entry is made, and something is done with one, in one transaction with its fact. */
@Component
class EntryActs {
    private final Gate gate;
    private final GovernanceBook book;
    private final Houses houses;
    private final Clock clock;

    EntryActs(Gate gate, GovernanceBook book, Houses houses, Clock clock) {
        this.gate = gate;
        this.book = book;
        this.houses = houses;
        this.clock = clock;
    }

    /** What a deed makes of an entry; the row was changed by whoever ruled. */
    record Step(Content content, GovernanceFact fact) {}

    /** The row of a new entry, as far as all registers have it. */
    GovernanceEntryRecord row(Actor actor, RegisterKind kind, NewEntry entry) {
        var row = new GovernanceEntryRecord();
        row.setKind(kind.name());
        row.setDirectCustoms(actor.directCustoms());
        row.setHouseCode(actor.houseCode());
        row.setHousePath(actor.housePath());
        row.setAboutHouse(about(actor, entry));
        row.setYear(entry.year());
        row.setOnDay(entry.on());
        row.setDueOn(entry.due());
        row.setDepartments(Task.departments(entry.tasks()));
        return row;
    }

    private static String about(Actor actor, NewEntry entry) {
        return entry.about().isEmpty() ? actor.houseCode() : entry.about();
    }

    /** Makes an entry as the rule allows. @param rest what this register checks besides, and how its row begins */
    Decision<RegisterEntry> enter(
            Actor actor,
            RegisterKind kind,
            NewEntry entry,
            BiFunction<DSLContext, GovernanceEntryRecord, Decision<Content>> rest) {
        var checked = Entering.enter(kind, entry, actor, known(actor, entry.tasks()), below(actor, entry), today());
        return checked.flatMap(good -> gate.as(actor, tx -> {
            var row = row(actor, kind, good);
            return rest.apply(tx, row)
                    .map(content -> book.begin(
                            tx,
                            actor,
                            row,
                            content,
                            new GovernanceFact.Entered(kind, entry.on(), row.getAboutHouse())));
        }));
    }

    boolean known(Actor actor, List<Task> tasks) {
        var here = houses.departments(actor.houseCode()).stream()
                .map(Department::id)
                .toList();
        return tasks.stream().allMatch(task -> task.department() == null || here.contains(task.department()));
    }

    private boolean below(Actor actor, NewEntry entry) {
        return houses.find(about(actor, entry))
                .map(House::path)
                .filter(path -> path.startsWith(actor.housePath()))
                .isPresent();
    }

    /** Does it where it is open to the actor. */
    Decision<RegisterEntry> act(
            Actor actor, long id, Deed deed, BiFunction<RegisterEntry, GovernanceEntryRecord, Decision<Step>> rule) {
        return gate.as(actor, tx -> {
            var row = book.lock(tx, id);
            RegisterEntry one = seen(actor, book.read(row));
            if (!Acting.open(one, actor).contains(deed))
                return Decision.refused(one.kind().provision(), "governance.refusal.not-now");
            Decision<Step> ruled = rule.apply(one, row);
            if (ruled instanceof Granted<Step>(Step step)) book.write(tx, actor, row, step.content(), step.fact());
            return ruled.map(step -> book.read(row));
        });
    }

    /** The entry another takes the place of is over, with a fact of its own. */
    void replace(DSLContext tx, Actor actor, RegisterKind kind) {
        book.standing(tx, actor.houseCode(), kind).ifPresent(before -> {
            Content content = book.read(before).content();
            before.setState(EntryState.ENDED.name());
            before.setDoneOn(today());
            before.setDueOn(null);
            book.write(tx, actor, before, content, new GovernanceFact.Ended(today()));
        });
    }

    Noted note(Actor actor, Deed deed, String words) {
        return new Noted(today(), actor.signature(), deed, words.strip());
    }

    static RegisterEntry seen(Actor actor, RegisterEntry one) {
        if (!Acting.sees(one, actor)) throw new NotThere(one.id());
        return one;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
