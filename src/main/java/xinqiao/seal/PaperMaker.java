package xinqiao.seal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.IssuedLetterRecord;
import xinqiao.db.tables.records.SealUseRecord;
import xinqiao.documents.Letter;
import xinqiao.files.FileStore;
import xinqiao.identity.Machine;
import xinqiao.organisation.Houses;
import xinqiao.procedure.LetterKind;
import xinqiao.seal.IssuedPaperStore.Key;
import xinqiao.seal.IssuedPaperStore.PaperState;
import xinqiao.seal.IssuedPaperStore.Signed;
import xinqiao.seal.SealFact.SealUsed;
import xinqiao.seal.SealFact.UseAsked;
import xinqiao.seal.SealFact.UseDecided;
import xinqiao.seal.sign.OfdSigner;
import xinqiao.seal.sign.PdfSigner;
import xinqiao.seal.sign.TimeStamps;

/** Makes the one file of an issued letter: its pages, the seal that the register names, the house's signature. */
@Component
class PaperMaker {
    static final Machine TASK = new Machine("seal letters");
    /** When a letter is tried again whose seal was suspended or has run out. */
    private static final Duration AGAIN = Duration.ofHours(1);

    private final SealBook book;
    private final UseLog log;
    private final IssuedPaperStore papers;
    private final LetterPages pages;
    private final HouseKeys keys;
    private final Houses houses;
    private final FileStore files;
    private final TimeStamps stamps;
    private final Clock clock;
    /** What seals look like; a seal never changes, a new one gets a new number. */
    private final Map<Long, SealPicture> pictures = new ConcurrentHashMap<>();

    PaperMaker(
            SealBook book,
            UseLog log,
            IssuedPaperStore papers,
            LetterPages pages,
            HouseKeys keys,
            Houses houses,
            FileStore files,
            TimeStamps stamps,
            Clock clock) {
        this.book = book;
        this.log = log;
        this.papers = papers;
        this.pages = pages;
        this.keys = keys;
        this.houses = houses;
        this.files = files;
        this.stamps = stamps;
        this.clock = clock;
    }

    /** What came of it. */
    sealed interface Outcome {
        record Made(String pdf, String ofd) implements Outcome {}

        /** Nobody has approved the use, or the seal can't be used now. */
        record Waits() implements Outcome {}

        /** The key can't be used now; letter and number stay as they are, and it is tried again. */
        record Unsigned() implements Outcome {}
    }

    /** In a transaction of the system that holds the letter's row. What was made before is never made again. */
    Outcome make(DSLContext tx, IssuedLetterRecord row, Letter letter) throws IOException, GeneralSecurityException {
        if (row.getPdf() != null) return new Outcome.Made(row.getPdf(), row.getOfd());
        var key = new Key(row.getLetterOf(), row.getLetterId());
        // who was asked decides, also when the seal has been put aside since: it never goes out without
        SealUseRecord use = log.ofLetter(tx, key.of(), key.id()).orElse(null);
        if (use != null && UseState.valueOf(use.getState()) != UseState.APPROVED) {
            if (!row.getState().equals(PaperState.WAITING.name())) papers.waits(tx, key);
            return new Outcome.Waits();
        }
        var chosen = chosen(tx, row).orElse(null);
        if (chosen == null ? use != null : !chosen.seal().usable(LocalDate.now(clock))) {
            papers.failed(tx, key, "the seal can't be used now", clock.instant().plus(AGAIN));
            return new Outcome.Waits();
        }
        if (chosen != null && use == null && chosen.approval() == LetterApproval.APART) {
            ask(tx, row, chosen.seal());
            papers.waits(tx, key);
            return new Outcome.Waits();
        }
        Instant now = clock.instant();
        Signed made = sign(letter, row.getHouseCode(), chosen == null ? null : chosen.seal(), tx, now);
        if (chosen != null) used(tx, row, chosen.seal(), use, made);
        papers.done(tx, key, made, now);
        return new Outcome.Made(made.pdf(), made.ofd());
    }

    /** The seal for a letter, and who approves that it is put there. */
    private record Chosen(OfficialSeal seal, LetterApproval approval) {}

    /** None where the house has no certificate: a picture alone proves nothing. */
    private Optional<Chosen> chosen(DSLContext tx, IssuedLetterRecord row) {
        if (!keys.signs(row.getHouseCode())) return Optional.empty();
        return book.forLetter(tx, row.getHouseCode(), LetterKind.valueOf(row.getLetterKind()))
                .flatMap(wanted -> book.find(tx, wanted.getKey())
                        .filter(seal -> seal.state() != SealState.DESTROYED)
                        .map(seal -> new Chosen(seal, wanted.getValue())));
    }

    private Signed sign(Letter letter, String code, @Nullable OfficialSeal seal, DSLContext tx, Instant now)
            throws IOException, GeneralSecurityException {
        String house = houses.get(code).name(Locale.SIMPLIFIED_CHINESE);
        LetterPages.Pages plain = pages.of(letter, seal == null ? 0 : seal.size());
        PdfSigner.Placed placed =
                seal == null || plain.spot() == null ? null : new PdfSigner.Placed(picture(tx, seal), plain.spot());
        Optional<byte[]> pdf =
                keys.sign(code, false, now, key -> PdfSigner.sign(plain.pdf(), key, house, placed, now, stamps));
        String named = seal == null ? house : seal.name();
        Optional<byte[]> ofd =
                keys.sign(code, true, now, key -> OfdSigner.sign(plain.ofd(), key, named, placed, now, stamps));
        return new Signed(
                files.keep(pdf.orElse(plain.pdf()), letter.number() + ".pdf", "application/pdf")
                        .sha256(),
                files.keep(ofd.orElse(plain.ofd()), letter.number() + ".ofd", "application/ofd")
                        .sha256(),
                pdf.isPresent(),
                seal == null ? null : seal.id());
    }

    private SealPicture picture(DSLContext tx, OfficialSeal seal) {
        return pictures.computeIfAbsent(
                seal.id(),
                id -> book.picture(tx, id)
                        .<SealPicture>map(png -> new SealPicture.Given(png, seal.size()))
                        .orElseGet(() -> SealPicture.drawn(seal.arc(), seal.below(), seal.size())));
    }

    private void ask(DSLContext tx, IssuedLetterRecord letter, OfficialSeal seal) {
        var row = row(letter, seal);
        row.setState(UseState.ASKED.name());
        long _ = log.insert(tx, TASK, row, of(letter), List.of(asked(letter, seal)));
    }

    /** Each use is a row and its facts, whoever approved it. */
    private void used(
            DSLContext tx,
            IssuedLetterRecord letter,
            OfficialSeal seal,
            @Nullable SealUseRecord approved,
            Signed made) {
        var row = approved == null ? row(letter, seal) : approved;
        var done = new SealUsed(seal.id(), made.pdf(), made.ofd(), TASK.task());
        row.setState(UseState.USED.name());
        row.setUsedBy(TASK.task());
        row.setUsedAt(UseLog.time(clock.instant()));
        row.setPdf(made.pdf());
        row.setOfd(made.ofd());
        if (approved != null) {
            log.write(tx, TASK, row, done);
            return;
        }
        row.setDecidedBy(letter.getByName());
        row.setDecidedPerson(letter.getByPerson());
        row.setDecidedAt(letter.getAt());
        List<SealFact> facts = new ArrayList<>();
        facts.add(asked(letter, seal));
        facts.add(new UseDecided(true, letter.getByName()));
        facts.add(done);
        long _ = log.insert(tx, TASK, row, of(letter), facts);
    }

    private SealUseRecord row(IssuedLetterRecord letter, OfficialSeal seal) {
        var row = new SealUseRecord();
        row.setSealId(seal.id());
        row.setHouseCode(letter.getHouseCode());
        row.setDirectCustoms(houses.get(letter.getHouseCode()).directCustoms());
        row.setDocument(letter.getNumber());
        row.setPurpose("");
        row.setCopies(1);
        row.setAskedBy(letter.getByName());
        row.setAskedPerson(letter.getByPerson());
        row.setAskedAt(letter.getAt());
        return row;
    }

    private static UseLog.OfLetter of(IssuedLetterRecord letter) {
        return new UseLog.OfLetter(
                letter.getLetterOf(), letter.getLetterId(), LetterKind.valueOf(letter.getLetterKind()));
    }

    private static SealFact asked(IssuedLetterRecord letter, OfficialSeal seal) {
        return new UseAsked(seal.id(), letter.getLetterOf(), letter.getLetterId(), 1, letter.getByName());
    }
}
