package xinqiao.reading;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.files.FileStore;
import xinqiao.files.StoredFile;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.journal.Reading.Subject;
import xinqiao.journal.ReadingLog;
import xinqiao.law.Enforces;
import xinqiao.law.Granted;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.petition.Upload;
import xinqiao.reading.rules.Proposing;
import xinqiao.redaction.Original;
import xinqiao.redaction.Redactions;

/** Scans and what was read of them. Whoever may read no file with that content is told that there is no such scan. */
@Component
public class Scans {
    private static final int LISTED = 50;
    private static final Set<String> TYPES =
            Set.of("application/pdf", "image/jpeg", "image/png", "image/tiff", "image/bmp");

    private final Gate gate;
    private final ScanStore scans;
    private final PageStore pages;
    private final HolderStore holders;
    private final ScanEdit edit;
    private final ReadingLog readings;
    private final Reader reader;
    private final Redactions originals;
    private final FileStore files;
    private final Clock clock;

    Scans(
            Gate gate,
            ScanStore scans,
            PageStore pages,
            HolderStore holders,
            ScanEdit edit,
            ReadingLog readings,
            Reader reader,
            Redactions originals,
            FileStore files,
            Clock clock) {
        this.gate = gate;
        this.scans = scans;
        this.pages = pages;
        this.holders = holders;
        this.edit = edit;
        this.readings = readings;
        this.reader = reader;
        this.originals = originals;
        this.files = files;
        this.clock = clock;
    }

    /** Whether files of that media type have pages to be read. */
    public static boolean reads(String type) {
        return TYPES.contains(type);
    }

    /** Whether pictures can be read here; words that a file has itself always can where this is so. */
    public boolean able() {
        return reader.able();
    }

    /** Files that somebody chose for a form are read now; they are nobody else's. */
    public void wish(Actor actor, List<Upload> chosen) {
        gate.run(actor, tx -> {
            for (Upload file : chosen) {
                var _ = scans.wish(tx, actor.personId(), file.sha256(), file.type(), clock.instant());
            }
        });
    }

    /** Those of some files that are read, by content. */
    public Map<String, Scan> of(Actor actor, Collection<String> contents) {
        return contents.isEmpty() ? Map.of() : gate.as(actor, tx -> scans.of(tx, contents));
    }

    /** What was read of a file, page by page. */
    public List<ScanPage> pages(Actor actor, Scan scan) {
        return gate.as(actor, tx -> pages.of(tx, List.of(scan.id())).getOrDefault(scan.id(), List.of()));
    }

    /** What the pages of a letter seem to say for a form. @param business the words of the dictionary */
    public Map<Proposal.Field, Proposal> proposals(List<ScanPage> letter, List<String> business) {
        List<Proposing.Placed> lines = new ArrayList<>();
        for (ScanPage page : letter) {
            if (page.read() == null) continue;
            int no = 1;
            for (Read.Line line : page.read().lines()) lines.add(new Proposing.Placed(page.page(), no++, line));
        }
        return Proposing.of(lines, business);
    }

    public Optional<Long> byContent(Actor actor, String sha256) {
        return Optional.ofNullable(of(actor, List.of(sha256)).get(sha256)).map(Scan::id);
    }

    /** What isn't read yet or couldn't be, the newest first, each with whose it is. */
    public List<ScanFile> unfinished(Actor actor) {
        return gate.as(
                actor,
                tx -> scans.unfinished(tx, LISTED).stream()
                        .map(scan -> new ScanFile(scan, 1, null, holders.of(tx, scan.sha256())))
                        .toList());
    }

    /** How far it is; nothing of its words. */
    public Optional<Scan> find(Actor actor, long id) {
        return gate.as(actor, tx -> scans.find(tx, id));
    }

    /** SYS-3: one page with its words; of a report the reading log keeps it. */
    @Enforces(Provision.SYS_3)
    public Optional<ScanFile> open(Actor actor, long id, int page) {
        return gate.as(
                actor,
                tx -> scans.find(tx, id).map(scan -> {
                    for (long walled : holders.walled(tx, scan.sha256()))
                        readings.record(tx, actor, new Subject("petition", walled));
                    return file(tx, scan, page);
                }));
    }

    private ScanFile file(DSLContext tx, Scan scan, int page) {
        Integer all = scan.pages();
        int at = Math.clamp(page, 1, all == null ? 1 : all);
        return new ScanFile(scan, at, pages.find(tx, scan.id(), at).orElse(null), holders.of(tx, scan.sha256()));
    }

    /** What is seen of a page, as PNG; written down as {@link #open}. */
    public Optional<byte[]> picture(Actor actor, long id, int page) {
        return open(actor, id, page).flatMap(file -> picture(file.scan(), page));
    }

    private Optional<byte[]> picture(Scan scan, int page) {
        long size = files.path(scan.sha256()).toFile().length();
        var opened = originals.open(new StoredFile(scan.sha256(), "", scan.type(), size));
        if (!(opened instanceof Granted<Original>(Original original))) return Optional.empty();
        try (original) {
            return page < 1 || page > original.pages() ? Optional.empty() : Optional.of(original.picture(page));
        }
    }

    /** Those who take petitions down or handle them; a reader of a file changes nothing of it. */
    public static boolean corrects(Actor actor) {
        return actor.may(Power.REGISTER) || actor.may(Power.HANDLE);
    }

    /** @return false where it is being read, or is read already */
    public boolean again(Actor actor, long id) {
        return corrects(actor) && gate.as(actor, tx -> scans.again(tx, id));
    }

    /** @return false where it isn't being read */
    public boolean stop(Actor actor, long id) {
        return corrects(actor) && gate.as(actor, tx -> scans.stop(tx, id));
    }

    /**
     * A page as somebody read it with their own eyes.
     *
     * @param seen what {@link ScanFile#seen} said
     * @return false where somebody else corrected it meanwhile
     */
    @Enforces(Provision.SYS_3)
    public boolean correct(Actor actor, long id, int page, @Nullable String seen, String text) {
        if (!corrects(actor)) return false;
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return gate.as(actor, tx -> edit.correct(tx, actor, id, page, seen, text, now));
    }
}
