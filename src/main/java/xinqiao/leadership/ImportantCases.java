package xinqiao.leadership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.springframework.stereotype.Component;
import xinqiao.dictionary.Dictionaries;
import xinqiao.dictionary.DictionaryEntry;
import xinqiao.dictionary.DictionaryKind;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.leadership.Mark.Content;
import xinqiao.petition.NotThere;
import xinqiao.petition.PetitionDesk;

/** Which cases are important (重要信访事项), with the reasons of the house's dictionary; a person decides it. */
@Component
public class ImportantCases {
    private final Gate gate;
    private final LeaderBook book;
    private final Dictionaries dictionaries;
    private final PetitionDesk desk;
    private final Clock clock;

    ImportantCases(Gate gate, LeaderBook book, Dictionaries dictionaries, PetitionDesk desk, Clock clock) {
        this.gate = gate;
        this.book = book;
        this.dictionaries = dictionaries;
        this.desk = desk;
        this.clock = clock;
    }

    /** Why a case of that house may be important. */
    public List<DictionaryEntry> reasons(String house) {
        return dictionaries.entries(DictionaryKind.IMPORTANCE, house, today());
    }

    public static boolean marks(Actor actor) {
        return actor.office() || actor.leads();
    }

    /** Marks it, or changes why. @throws NotThere for a case that the actor can't see */
    @Enforces({Provision.JF_V3B, Provision.JF_L4A})
    public Decision<Long> mark(Actor actor, long petition, List<String> reasons, String note) {
        var origin = desk.read(actor, petition).petition().origin();
        var known =
                reasons(origin.houseCode()).stream().map(DictionaryEntry::code).toList();
        boolean here = marks(actor) && origin.houseCode().equals(actor.houseCode());
        return new Objections()
                .when(!here, Provision.JF_V3B, "leadership.refusal.no-power")
                .when(
                        reasons.isEmpty() || !known.containsAll(reasons),
                        Provision.JF_V3B,
                        "leadership.refusal.no-reason")
                .orGrant(() -> gate.as(actor, tx -> {
                    var content = new Content(reasons, note.strip(), actor.signature());
                    var fact = new LeaderFact.Marked(petition, today(), reasons);
                    var standing = book.list(tx, PaperKind.IMPORTANT, standing(petition));
                    if (!standing.isEmpty()) {
                        var row = book.lock(
                                tx, PaperKind.IMPORTANT, standing.getFirst().getId());
                        book.write(tx, actor, row, content, fact);
                        return row.getId();
                    }
                    var row = LeaderBook.rowOf(PaperKind.IMPORTANT, origin, today(), PaperState.OPEN);
                    row.setDepartments(new Long[0]);
                    return book.begin(tx, actor, row, content, fact).getId();
                }));
    }

    /** It isn't important any more; pressed twice it is noted once. */
    public void unmark(Actor actor, long petition) {
        var origin = desk.read(actor, petition).petition().origin();
        if (!marks(actor) || !origin.houseCode().equals(actor.houseCode())) throw new NotThere(petition);
        gate.run(actor, tx -> {
            for (var found : book.list(tx, PaperKind.IMPORTANT, standing(petition))) {
                var row = book.lock(tx, PaperKind.IMPORTANT, found.getId());
                row.setState(PaperState.DONE.name());
                row.setDoneOn(today());
                book.write(tx, actor, row, book.content(row, Content.class), new LeaderFact.Unmarked(today()));
            }
        });
    }

    private static Condition standing(long petition) {
        return LeaderBook.ofCase(petition).and(LeaderBook.open());
    }

    public Optional<Mark> of(Actor actor, long petition) {
        return list(actor, standing(petition)).stream().findFirst();
    }

    /** Of the house, the newest first. */
    public List<Mark> list(Actor actor) {
        return list(actor, LeaderBook.ofHouse(actor.houseCode()).and(LeaderBook.open()));
    }

    private List<Mark> list(Actor actor, Condition wanted) {
        return gate.as(
                actor,
                tx -> book.list(
                        tx,
                        PaperKind.IMPORTANT,
                        wanted,
                        (row, cases) -> new Mark(
                                row.getId(),
                                LeaderBook.refs(row, cases),
                                row.getOnDay(),
                                book.content(row, Content.class))));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
