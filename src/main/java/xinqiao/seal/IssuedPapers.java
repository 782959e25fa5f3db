package xinqiao.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jooq.CommonTableExpression;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.IssuedLetterRecord;
import xinqiao.documents.Letter;
import xinqiao.documents.Letters;
import xinqiao.files.FileStore;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.procedure.LetterKind;
import xinqiao.seal.IssuedPaperStore.Key;
import xinqiao.seal.IssuedPaperStore.PaperState;
import xinqiao.seal.PaperMaker.Outcome;

/**
 * Issued letters as files. A letter has one PDF and one OFD, made once with seal and signature, and these are what
 * everybody gets from then on: at the desk, on the portal, by mail, over the interface.
 */
@Component
public class IssuedPapers {
    private static final Logger LOG = LoggerFactory.getLogger(IssuedPapers.class);
    private static final int BATCH = 50;
    private static final int MOST_DOUBLINGS = 6;

    private final Gate gate;
    private final IssuedPaperStore papers;
    private final PaperMaker maker;
    private final Letters letters;
    private final FileStore files;
    private final ObjectProvider<LetterSource> sources;
    private final PaperWorker worker;
    private final KeyUseStore uses;
    private final Clock clock;

    IssuedPapers(
            Gate gate,
            IssuedPaperStore papers,
            PaperMaker maker,
            Letters letters,
            FileStore files,
            ObjectProvider<LetterSource> sources,
            PaperWorker worker,
            KeyUseStore uses,
            Clock clock) {
        this.gate = gate;
        this.papers = papers;
        this.maker = maker;
        this.letters = letters;
        this.files = files;
        this.sources = sources;
        this.worker = worker;
        this.uses = uses;
        this.clock = clock;
    }

    /** In the transaction that issues a letter: from now on its file is due, and made as soon as that has ended well. */
    @Enforces(Provision.KM_7)
    public void issued(DSLContext tx, LetterFamily of, long id, LetterKind kind, String number, String house) {
        papers.insert(tx, due(of, id, kind, number, house));
        worker.afterCommit(this::complete);
    }

    /** The same as a part of the statement that stores the letter, in that transaction. */
    public CommonTableExpression<?> beside(LetterFamily of, long id, LetterKind kind, String number, String house) {
        worker.afterCommit(this::complete);
        return IssuedPaperStore.beside(due(of, id, kind, number, house));
    }

    private IssuedLetterRecord due(LetterFamily of, long id, LetterKind kind, String number, String house) {
        var row = new IssuedLetterRecord();
        Instant now = clock.instant();
        row.setLetterOf(of.word());
        row.setLetterId(id);
        row.setHouseCode(house);
        row.setLetterKind(kind.name());
        row.setNumber(number);
        if (gate.viewer() instanceof Actor actor) {
            row.setByName(actor.signature());
            row.setByPerson(actor.personId());
        } else row.setByName("");
        row.setAt(UseLog.time(now));
        row.setAgainAt(UseLog.time(now));
        row.setState(PaperState.DUE.name());
        return row;
    }

    /**
     * The one PDF of a letter that somebody was let see; it is made now if it wasn't before.
     *
     * @param letter as it was issued
     * @throws xinqiao.law.Refusal while its seal waits for approval
     */
    public byte[] pdf(LetterFamily of, long id, Letter letter) {
        Outcome.Made made = made(new Key(of.word(), id), letter);
        return made == null ? letters.pdf(letter) : read(made.pdf());
    }

    /** The same letter as OFD. */
    public byte[] ofd(LetterFamily of, long id, Letter letter) {
        Outcome.Made made = made(new Key(of.word(), id), letter);
        return made == null ? letters.ofd(letter) : read(made.ofd());
    }

    /** @return null for a letter from before issued letters were kept as files */
    private Outcome.@Nullable Made made(Key key, Letter letter) {
        Outcome outcome = known(key, letter);
        return switch (outcome) {
            case null -> null;
            case Outcome.Made made -> made;
            case Outcome.Waits _ ->
                // whoever reads a letter isn't told why its seal was refused
                Decision.<Outcome.Made>refused(Provision.KM_7, "seal.refusal.waits")
                        .orElseThrow();
            case Outcome.Unsigned _ ->
                Decision.<Outcome.Made>refused(Provision.KM_7, "seal.refusal.key")
                        .orElseThrow();
        };
    }

    private @Nullable Outcome known(Key key, Letter letter) {
        try {
            return gate.<@Nullable Outcome>as(PaperMaker.TASK, tx -> {
                var row = papers.find(tx, key).orElse(null);
                if (row == null) return null;
                return row.getPdf() != null ? new Outcome.Made(row.getPdf(), row.getOfd()) : make(tx, key, letter);
            });
        } catch (Unsigned e) {
            LOG.warn("{}", e.getMessage());
            failed(key, e);
            return new Outcome.Unsigned();
        } finally {
            uses.write();
        }
    }

    /** Such as with a certificate that has run out: whoever renews it finds the letters waiting. */
    private static final class Unsigned extends IllegalStateException {
        Unsigned(Key key, GeneralSecurityException cause) {
            super("could not sign " + key + ": " + cause.getMessage(), cause);
        }
    }

    private @Nullable Outcome make(DSLContext tx, Key key, Letter letter) {
        try {
            // whoever else is making it has finished when the row can be locked
            var row = papers.lock(tx, key).orElse(null);
            return row == null ? null : maker.make(tx, row, letter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new Unsigned(key, e);
        }
    }

    /** Makes the files that are due, also those that a crash has left; one that fails is tried again, ever later. */
    public int complete() {
        int done = 0;
        List<Key> due = gate.as(PaperMaker.TASK, tx -> papers.due(tx, clock.instant(), BATCH));
        while (!due.isEmpty()) {
            for (Key key : due) if (complete(key)) done++;
            due = due.size() < BATCH
                    ? List.of()
                    : gate.as(PaperMaker.TASK, tx -> papers.due(tx, clock.instant(), BATCH));
        }
        return done;
    }

    private boolean complete(Key key) {
        try {
            return gate.as(PaperMaker.TASK, tx -> {
                Letter letter = sources.stream()
                        .filter(source -> source.family().word().equals(key.of()))
                        .findFirst()
                        .flatMap(source -> source.letter(tx, key.id()))
                        .orElseThrow();
                return make(tx, key, letter) instanceof Outcome.Made;
            });
        } catch (RuntimeException e) {
            LOG.error("The file of letter {} could not be made", key, e);
            failed(key, e);
            return false;
        } finally {
            uses.write();
        }
    }

    private void failed(Key key, RuntimeException e) {
        gate.run(PaperMaker.TASK, tx -> {
            int tries = papers.find(tx, key).map(IssuedLetterRecord::getTries).orElse(0);
            Duration pause = Duration.ofMinutes(1L << Math.min(tries, MOST_DOUBLINGS));
            papers.failed(tx, key, e.toString(), clock.instant().plus(pause));
        });
    }

    /** Somebody has looked after the key of a house: its letters that couldn't be signed are made now, the rest by the job. */
    void again(String house) {
        for (Key key : gate.as(PaperMaker.TASK, tx -> papers.again(tx, house, clock.instant(), BATCH)))
            if (!complete(key)) return;
    }

    private byte[] read(String sha256) {
        try (var in = files.open(sha256)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
