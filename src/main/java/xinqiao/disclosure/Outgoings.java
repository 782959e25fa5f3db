package xinqiao.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.disclosure.ApplicationFact.OutgoingMoved;
import xinqiao.disclosure.ApplicationStore.Kept;
import xinqiao.disclosure.OutgoingStore.Row;
import xinqiao.disclosure.rules.Preparing;
import xinqiao.disclosure.rules.Withholding;
import xinqiao.files.StoredFile;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.journal.Reading.Subject;
import xinqiao.journal.ReadingLog;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.petition.NotThere;
import xinqiao.petition.Upload;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.procedure.ReplyRule;
import xinqiao.redaction.Ground;
import xinqiao.redaction.Original;
import xinqiao.redaction.Redactions;

/** Files to be given (拟提供文件): brought, marked, released by a second person, checked, and given with the answer. */
@Component
public class Outgoings {
    private final Gate gate;
    private final ApplicationStore store;
    private final OutgoingStore files;
    private final Applications applications;
    private final Redactions redactions;
    private final ReadingLog readings;
    private final Clock clock;

    Outgoings(
            Gate gate,
            ApplicationStore store,
            OutgoingStore files,
            Applications applications,
            Redactions redactions,
            ReadingLog readings,
            Clock clock) {
        this.gate = gate;
        this.store = store;
        this.files = files;
        this.applications = applications;
        this.redactions = redactions;
        this.readings = readings;
        this.clock = clock;
    }

    /** All of an application; none for whoever doesn't work on it. */
    @Enforces(Provision.SYS_4)
    public List<OutgoingFile> list(Actor actor, long id) {
        return gate.byKey(
                actor,
                tx -> store.find(tx, id).map(Kept::application).stream()
                        .filter(one -> Preparing.sees(one, actor))
                        .flatMap(one -> one.outgoing().stream()
                                .filter(file -> file.state() != OutgoingState.REMOVED)
                                .flatMap(file ->
                                        files.find(tx, id, file.no()).map(row -> file(one, file, row, actor)).stream()))
                        .toList());
    }

    /** Whether there is a page of such files for them: some to see, or one to bring. */
    public boolean shows(Actor actor, Application one) {
        return Preparing.mayAdd(one, actor)
                || Preparing.sees(one, actor) && !one.outgoing().isEmpty();
    }

    /** The grounds on which the procedure lets a part be withheld, each with the rule whose article it is. */
    public static Map<Ground, ReplyRule> grounds(DisclosureProfile profile) {
        return Withholding.grounds(profile);
    }

    public boolean mayAdd(Actor actor, Application one) {
        return Preparing.mayAdd(one, actor);
    }

    /** @throws NotThere for what isn't there and for whoever doesn't work on it */
    @Enforces(Provision.SYS_4)
    public OutgoingFile read(Actor actor, long id, int no) {
        return list(actor, id).stream()
                .filter(file -> file.no() == no)
                .findFirst()
                .orElseThrow(() -> new NotThere(id));
    }

    private static OutgoingFile file(Application one, Outgoing file, Row row, Actor actor) {
        return new OutgoingFile(
                file,
                row.original(),
                file.copy() == null ? null : row.copy(),
                row.pages(),
                row.details().marks(),
                row.revision(),
                row.making() == null || row.makingSince() == null
                        ? null
                        : new OutgoingFile.Making(row.making(), row.makingSince()),
                row.details().faults(),
                row.addedAt(),
                Preparing.open(one, file, actor));
    }

    /** Brings an original. @return its number; refused if it can't be shown page by page, in words that say what to do */
    @Enforces(Provision.SZ_24B)
    public Decision<Integer> add(Actor actor, long id, Upload original, Set<Integer> items) {
        var stored = new StoredFile(original.sha256(), original.name(), original.type(), original.size());
        return redactions.open(stored).flatMap(opened -> {
            try (Original paper = opened) {
                int pages = paper.pages();
                return change(actor, id, (tx, kept) -> add(tx, actor, kept, original, pages, items));
            }
        });
    }

    private Decision<Integer> add(
            DSLContext tx, Actor actor, Kept kept, Upload original, int pages, Set<Integer> items) {
        Application one = kept.application();
        int no = one.outgoing().size() + 1;
        boolean known = !items.isEmpty()
                && items.stream()
                        .allMatch(item -> item >= 1 && item <= one.items().size());
        return new Objections()
                .when(!Preparing.mayAdd(one, actor), Provision.SZ_24B, "disclosure.refusal.no-power")
                .when(!known, Provision.SZ_24B, "disclosure.refusal.file-without-item")
                .orGrant(() -> {
                    files.insert(tx, one.id(), no, original, pages, actor.personId(), clock.instant());
                    return write(tx, actor, kept, no, OutgoingMove.ADD, items, original.sha256(), hands(actor), "");
                });
    }

    /**
     * Released, returned, checked, marked anew or left out; what is handed over is made first ({@link OutgoingMaking}).
     *
     * @param copy SHA-256 of what the actor looked at; empty where it isn't about a copy
     */
    @Enforces({Provision.SZ_24B, Provision.HZ_2_3_4})
    public Decision<Integer> move(Actor actor, long id, int no, OutgoingMove move, String copy, String words) {
        if (move == OutgoingMove.ADD || move == OutgoingMove.HAND_OVER)
            throw new IllegalArgumentException("no such move by itself: " + move);
        return change(actor, id, (tx, kept) -> {
            Application one = kept.application();
            Outgoing file = one.outgoing(no).orElseThrow(() -> new NotThere(id));
            boolean other = move.second() && !copy.equals(file.copy());
            return new Objections()
                    .and(Preparing.check(one, file, actor, move))
                    .when(other, move.provision(), "disclosure.refusal.file-changed")
                    .when(move.explained() && words.isBlank(), move.provision(), "disclosure.refusal.no-words")
                    .orGrant(() -> {
                        // releasing isn't making: whoever releases may still check nothing that they marked
                        Set<Long> makers = move.second() ? Set.of() : hands(actor);
                        String content = file.copy() == null ? "" : file.copy();
                        return write(tx, actor, kept, no, move, Set.of(), content, makers, words.strip());
                    });
        });
    }

    /** @return the number of the file */
    int write(
            DSLContext tx,
            Actor actor,
            Kept kept,
            int no,
            OutgoingMove move,
            Set<Integer> items,
            String sha256,
            Set<Long> makers,
            String words) {
        var fact = new OutgoingMoved(LocalDate.now(clock), no, move, items, sha256, makers, words);
        Application after = kept.application().with(fact);
        applications.write(tx, actor, kept.link(), List.of(fact), after, applications.setting(after, 0));
        return no;
    }

    /** The person, and the one for whom they act. */
    static Set<Long> hands(Actor actor) {
        Set<Long> both = new TreeSet<>(Set.of(actor.personId()));
        var behalf = actor.behalf();
        if (behalf != null) both.add(behalf.personId());
        return both;
    }

    interface Change {
        Decision<Integer> of(DSLContext tx, Kept kept);
    }

    /** With the application locked, for somebody who works on it. */
    Decision<Integer> change(Actor actor, long id, Change change) {
        return gate.byKey(actor, tx -> {
            Kept kept = store.lock(tx, id)
                    .filter(found -> Preparing.sees(found.application(), actor))
                    .orElseThrow(() -> new NotThere(id));
            return change.of(tx, kept);
        });
    }

    /** The original, for those who work on it; the reading log keeps who took it. */
    @Enforces({Provision.SYS_3, Provision.SYS_4})
    public StoredFile original(Actor actor, long id, int no) {
        StoredFile original = read(actor, id, no).original();
        return gate.as(actor, tx -> {
            readings.record(tx, actor, new Subject(ApplicationStore.STREAM, id));
            return original;
        });
    }

    /** Exactly what would be given. @throws NotThere where no copy stands */
    @Enforces(Provision.SYS_4)
    public StoredFile copy(Actor actor, long id, int no) {
        return Optional.ofNullable(read(actor, id, no).copy()).orElseThrow(() -> new NotThere(id));
    }

    <T> Decision<T> opened(StoredFile file, Function<Original, Decision<T>> use) {
        return redactions.open(file).flatMap(original -> {
            try (original) {
                return use.apply(original);
            }
        });
    }
}
