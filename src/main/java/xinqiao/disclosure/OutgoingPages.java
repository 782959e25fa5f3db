package xinqiao.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import xinqiao.disclosure.OutgoingMarks.Numbered;
import xinqiao.disclosure.OutgoingStore.Details;
import xinqiao.disclosure.OutgoingStore.Row;
import xinqiao.disclosure.rules.Preparing;
import xinqiao.disclosure.rules.Showing;
import xinqiao.disclosure.rules.Withholding;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Granted;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.petition.NotThere;
import xinqiao.redaction.Finder;
import xinqiao.redaction.Fitted;
import xinqiao.redaction.Glyph;
import xinqiao.redaction.Mark;
import xinqiao.redaction.Omission;
import xinqiao.redaction.Original;
import xinqiao.redaction.Redactor;
import xinqiao.redaction.Size;

/** The pages of a file to be given: seen, searched, marked. */
@Component
public class OutgoingPages {
    /** How many pages are searched at once; the page says so and goes on from there. */
    public static final int SEARCHED = 50;

    private final Gate gate;
    private final Outgoings outgoings;
    private final ApplicationStore store;
    private final OutgoingStore files;
    private final ApplicantStore people;
    private final ApplicationDesk applications;

    OutgoingPages(
            Gate gate,
            Outgoings outgoings,
            ApplicationStore store,
            OutgoingStore files,
            ApplicantStore people,
            ApplicationDesk applications) {
        this.gate = gate;
        this.outgoings = outgoings;
        this.store = store;
        this.files = files;
        this.people = people;
        this.applications = applications;
    }

    /**
     * One page.
     *
     * @param lines what is written on it, piece by piece, for whoever doesn't draw
     * @param omissions what the file has and its pages don't show
     */
    public record Page(int no, Size size, List<Glyph> lines, List<Omission> omissions) {}

    /** What came of marking. @param grown how many marks grew to whole characters; @param cut how many cut a number */
    public record Marked(int marks, int grown, int cut) {}

    public Page page(Actor actor, long id, int no, int page) {
        return open(actor, id, no, original -> {
            there(original, page, id);
            return new Page(page, original.size(page), original.lines(page), original.omissions());
        });
    }

    /** @param covered with the marks burnt in, as it would be given */
    public byte[] picture(Actor actor, long id, int no, int page, boolean covered) {
        OutgoingFile file = outgoings.read(actor, id, no);
        return open(actor, id, no, original -> {
            there(original, page, id);
            return covered ? Redactor.preview(original, marks(file.marks().current()), page) : original.picture(page);
        });
    }

    private static void there(Original original, int page, long id) {
        if (page < 1 || page > original.pages()) throw new NotThere(id);
    }

    /** Names that the application knows, ID numbers, phones and the like, and the words, on some pages from this one. */
    public List<Mark> propose(Actor actor, long id, int no, int from, Collection<String> words) {
        Set<String> names = gate.byKey(actor, tx -> names(actor, id, tx));
        return open(actor, id, no, original -> {
            Finder finder = new Finder(names, words);
            return IntStream.range(Math.max(1, from), Math.min(original.pages() + 1, Math.max(1, from) + SEARCHED))
                    .boxed()
                    .flatMap(page -> finder.marks(original, page).stream())
                    .toList();
        });
    }

    /** Only names that this person is shown: what is found would tell the others. */
    private Set<String> names(Actor actor, long id, org.jooq.DSLContext tx) {
        Application one = store.find(tx, id).orElseThrow(() -> new NotThere(id)).application();
        if (!Showing.name(actor, one)) return Set.of();
        Set<String> names = new HashSet<>();
        people.of(tx, id).stream()
                .flatMap(who -> Stream.of(Optional.ofNullable(who.name()), Optional.ofNullable(who.representative())))
                .flatMap(Optional::stream)
                .forEach(names::add);
        people.parties(tx, id).values().forEach(party -> names.add(party.party().name()));
        names.removeIf(String::isBlank);
        return names;
    }

    /** Marks grow to whole characters; one that covers nothing is refused, and then none is made. */
    @Enforces({Provision.SZ_24B, Provision.LAW_D4})
    public Decision<Marked> mark(Actor actor, long id, int no, int revision, List<Mark> wanted) {
        List<Fitted> fitted = new ArrayList<>();
        List<Objection> objections = new ArrayList<>();
        boolean _ = open(actor, id, no, original -> {
            for (Mark mark : wanted)
                switch (Fitted.of(original, mark)) {
                    case Granted<Fitted>(Fitted fits) -> fitted.add(fits);
                    case Refused<Fitted> refused -> objections.addAll(refused.objections());
                }
            return true;
        });
        if (!objections.isEmpty())
            return new Refused<>(objections.stream().distinct().toList());
        List<Mark> marks = fitted.stream().map(Fitted::mark).toList();
        int grown = (int) fitted.stream().filter(Fitted::grown).count();
        int cut = (int) fitted.stream().filter(Fitted::cutsWord).count();
        var profile = applications.read(actor, id).profile();
        if (!Withholding.grounds(profile)
                .keySet()
                .containsAll(marks.stream().map(Mark::ground).toList()))
            return Decision.refused(Provision.LAW_D4, "disclosure.refusal.no-such-ground");
        return change(actor, id, no, revision, was -> was.with(marks, actor.personId()))
                .map(_ -> new Marked(marks.size(), grown, cut));
    }

    public Decision<Integer> unmark(Actor actor, long id, int no, int revision, Set<Integer> marks) {
        return change(actor, id, no, revision, was -> was.without(marks, actor.personId()));
    }

    public Decision<Integer> undo(Actor actor, long id, int no, int revision) {
        return change(actor, id, no, revision, OutgoingMarks::undone);
    }

    private Decision<Integer> change(
            Actor actor, long id, int no, int revision, Function<OutgoingMarks, OutgoingMarks> change) {
        return outgoings.change(actor, id, (tx, kept) -> {
            Application one = kept.application();
            Outgoing file = one.outgoing(no).orElseThrow(() -> new NotThere(id));
            Row row = files.find(tx, id, no).orElseThrow(() -> new NotThere(id));
            return Preparing.check(one, file, actor, OutgoingMove.HAND_OVER).flatMap(_ -> {
                Details changed = row.details().with(change.apply(row.details().marks()), Outgoings.hands(actor));
                return row.making() == null && files.change(tx, id, no, revision, changed)
                        ? Decision.granted(no)
                        : Decision.refused(Provision.SZ_24B, "disclosure.refusal.file-changed");
            });
        });
    }

    static List<Mark> marks(List<Numbered> numbered) {
        return numbered.stream().map(Numbered::mark).toList();
    }

    private <T> T open(Actor actor, long id, int no, Function<Original, T> use) {
        OutgoingFile file = outgoings.read(actor, id, no);
        return outgoings
                .opened(file.original(), original -> Decision.granted(use.apply(original)))
                .orElseThrow();
    }
}
