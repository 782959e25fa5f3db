package xinqiao.disclosure;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import xinqiao.disclosure.ApplicationStore.Kept;
import xinqiao.disclosure.OutgoingFile.Fault;
import xinqiao.disclosure.OutgoingStore.Row;
import xinqiao.disclosure.rules.Preparing;
import xinqiao.files.FileStore;
import xinqiao.files.StoredFile;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Granted;
import xinqiao.law.Objection;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.petition.NotThere;
import xinqiao.redaction.Mark;
import xinqiao.redaction.Options;
import xinqiao.redaction.Original;
import xinqiao.redaction.Redactor;
import xinqiao.redaction.Released;

/** Makes the copy that would be given, which takes a while for many pages, and hands it over to a second person. */
@Component
public class OutgoingMaking {
    /** Somebody who has been making a copy for so long isn't any more: the machine was switched off. */
    private static final Duration LOST = Duration.ofMinutes(30);

    /** Each holds a page's picture in memory. */
    private static final int AT_ONCE = 2;

    private static final Logger LOG = LoggerFactory.getLogger(OutgoingMaking.class);
    private static final Machine MAKING = new Machine("copies of files to be given");
    private static final List<Options> WAYS =
            List.of(new Options(Options.Ink.COLOUR, true, true), new Options(Options.Ink.BLACK_AND_WHITE, true, true));

    private final Gate gate;
    private final Outgoings outgoings;
    private final OutgoingStore files;
    private final FileStore contents;
    private final Clock clock;
    private final ExecutorService workers = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("copies-", 1).factory());

    OutgoingMaking(Gate gate, Outgoings outgoings, OutgoingStore files, FileStore contents, Clock clock) {
        this.gate = gate;
        this.outgoings = outgoings;
        this.files = files;
        this.contents = contents;
        this.clock = clock;
    }

    /** Says that it begins, so that nobody changes the marks meanwhile; then {@link #make}. */
    public Decision<Integer> begin(Actor actor, long id, int no, int revision) {
        return outgoings.change(actor, id, (tx, kept) -> {
            Row row = files.find(tx, id, no).orElseThrow(() -> new NotThere(id));
            Outgoing file = kept.application().outgoing(no).orElseThrow(() -> new NotThere(id));
            Instant since = row.makingSince();
            boolean busy = since != null && since.plus(LOST).isAfter(clock.instant());
            return new Objections()
                    .and(Preparing.check(kept.application(), file, actor, OutgoingMove.HAND_OVER))
                    .when(busy || row.revision() != revision, Provision.SZ_24B, "disclosure.refusal.file-changed")
                    .orGrant(() -> {
                        files.making(tx, id, no, 1, clock.instant());
                        return no;
                    });
        });
    }

    /** In the background, a few at a time; the row tells how far it is and why it failed. */
    public void start(Actor actor, long id, int no) {
        workers.execute(() -> {
            try {
                boolean _ = make(actor, id, no).isGranted();
            } catch (RuntimeException e) {
                LOG.error("The copy {} of application {} wasn't made", no, id, e);
            }
        });
    }

    @PreDestroy
    void stop() {
        workers.shutdownNow();
    }

    /** The copy, proven to hold none of what was removed, handed over; or the reasons kept for whoever marks on. */
    @Enforces(Provision.SZ_24B)
    public Decision<Integer> make(Actor actor, long id, int no) {
        try {
            Row row = gate.byKey(actor, tx -> files.find(tx, id, no)).orElseThrow(() -> new NotThere(id));
            var made = outgoings.opened(row.original(), original -> made(original, id, no, row));
            return outgoings.change(actor, id, (tx, kept) -> keep(tx, actor, kept, no, row, made));
        } finally {
            change(tx -> files.making(tx, id, no, null, null));
        }
    }

    private Decision<StoredFile> made(Original original, long id, int no, Row row) {
        List<Mark> marks = OutgoingPages.marks(row.details().marks().current());
        for (Options way : WAYS) {
            switch (Redactor.release(
                    original, marks, way, page -> change(tx -> files.making(tx, id, no, page, clock.instant())))) {
                case Refused<Released> refused -> {
                    return refused.retype();
                }
                case Granted<Released>(Released released) -> {
                    try (released) {
                        // many pages in colour may weigh too much, and black and white a tenth of it
                        if (way.equals(WAYS.getLast()) || Files.size(released.path()) <= contents.largest())
                            return kept(released, no);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            }
        }
        throw new IllegalStateException("no way to make a copy");
    }

    /** Its name tells nothing of the original's. */
    private Decision<StoredFile> kept(Released released, int no) throws IOException {
        try (InputStream in = released.open()) {
            return contents.put(in, "%02d.%s".formatted(no, released.extension()));
        }
    }

    private Decision<Integer> keep(DSLContext tx, Actor actor, Kept kept, int no, Row made, Decision<StoredFile> copy) {
        long id = kept.application().id();
        Outgoing file = kept.application().outgoing(no).orElseThrow(() -> new NotThere(id));
        boolean changed = files.find(tx, id, no)
                .filter(now -> now.revision() == made.revision())
                .isEmpty();
        return switch (copy) {
            case Refused<StoredFile> refused -> {
                var faults =
                        refused.objections().stream().map(OutgoingMaking::fault).toList();
                boolean _ =
                        files.change(tx, id, no, made.revision(), made.details().faults(faults));
                yield refused.retype();
            }
            case Granted<StoredFile>(StoredFile stored) ->
                new Objections()
                        .and(Preparing.check(kept.application(), file, actor, OutgoingMove.HAND_OVER))
                        .when(changed, Provision.SZ_24B, "disclosure.refusal.file-changed")
                        .orGrant(() -> {
                            files.made(tx, id, no, stored);
                            Set<Long> makers = new TreeSet<>(made.details().by());
                            makers.addAll(Outgoings.hands(actor));
                            return outgoings.write(
                                    tx, actor, kept, no, OutgoingMove.HAND_OVER, Set.of(), stored.sha256(), makers, "");
                        });
        };
    }

    private static Fault fault(Objection objection) {
        return new Fault(
                objection.reason(),
                objection.values().stream().map(String::valueOf).toList());
    }

    private void change(Consumer<DSLContext> change) {
        boolean _ = gate.as(MAKING, tx -> {
            change.accept(tx);
            return true;
        });
    }
}
