package xinqiao.serving;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.files.FileStore;
import xinqiao.files.StoredFile;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.petition.NotThere;
import xinqiao.petition.ServiceMeans;
import xinqiao.petition.Upload;
import xinqiao.serving.reading.CodeReader;
import xinqiao.serving.reading.ScanPages;
import xinqiao.serving.rules.Counting;
import xinqiao.serving.rules.RecordCode;
import xinqiao.serving.rules.Trying;

/** Service in person (直接送达): the record is printed, signed, scanned back, recognised and confirmed by a person. */
@Component
public class ServiceRecords {
    private final Gate gate;
    private final ServingStore store;
    private final ScannedStore scans;
    private final ServingEdit edit;
    private final LetterDesk letters;
    private final FileStore files;
    private final ServingSettings settings;
    private final Clock clock;

    ServiceRecords(
            Gate gate,
            ServingStore store,
            ScannedStore scans,
            ServingEdit edit,
            LetterDesk letters,
            FileStore files,
            ServingSettings settings,
            Clock clock) {
        this.gate = gate;
        this.store = store;
        this.scans = scans;
        this.edit = edit;
        this.letters = letters;
        this.files = files;
        this.settings = settings;
        this.clock = clock;
    }

    /** The record of a letter that is to be handed over; asked for again, it is the same one. */
    @Enforces({Provision.LAW_D8, Provision.LAW_P1})
    public Decision<Serving> prepare(Actor actor, LetterKey key, UUID once) {
        letters.mustSee(actor, key);
        return edit.whole(actor, tx -> {
            ServedLetter letter = letters.read(actor, key);
            var open = store.open(tx, key, Way.IN_PERSON);
            if (open.isPresent() && letter.houseCode().equals(actor.houseCode())) return Decision.granted(open.get());
            return Trying.begin(actor, letter, store.of(tx, key))
                    .map(good -> edit.begin(tx, actor, good, Way.IN_PERSON, once));
        });
    }

    /** What came of an upload. @param unread names of files that aren't pages, or have more than are looked at */
    public record Taken(int recognised, int unrecognised, int before, List<String> unread) {}

    /** Looks for the code on each page. A code of another house, or of a letter kept from the actor, says nothing. */
    public Taken take(Actor actor, List<Upload> uploads) {
        if (!Posting.serves(actor)) throw new NotThere(0);
        List<String> unread = new ArrayList<>();
        int[] counts = new int[3];
        for (Upload upload : uploads) {
            List<Optional<RecordCode>> codes = codes(upload);
            if (codes.isEmpty()) unread.add(upload.name());
            for (int i = 0; i < codes.size(); i++) counts[keep(actor, upload, i + 1, codes.size(), codes.get(i))]++;
        }
        return new Taken(counts[0], counts[1], counts[2], List.copyOf(unread));
    }

    private int keep(Actor actor, Upload upload, int page, int pages, Optional<RecordCode> code) {
        return gate.as(actor, tx -> {
            @Nullable
            Long serving = code.flatMap(said -> store.coded(tx, actor.houseCode(), said.serving(), said.tag()))
                    .map(Serving::id)
                    .orElse(null);
            if (!scans.insert(tx, actor, store.nextId(tx), upload, page, pages, serving, clock.instant())) return 2;
            return serving == null ? 1 : 0;
        });
    }

    private List<Optional<RecordCode>> codes(Upload upload) {
        if (!ScanPages.TYPES.contains(upload.type())) return List.of();
        List<Optional<RecordCode>> codes = new ArrayList<>();
        try {
            int pages = ScanPages.each(
                    files.path(upload.sha256()),
                    settings.pages(),
                    (page, no) -> codes.add(CodeReader.find(page, RecordCode::read)));
            return pages > settings.pages() ? List.of() : codes;
        } catch (IOException | IllegalArgumentException damaged) {
            return List.of();
        }
    }

    /** A page with the try that it seems to belong to. */
    public record Waiting(Scan scan, @Nullable Serving serving) {}

    public List<Waiting> tray(Actor actor) {
        if (!Posting.serves(actor)) throw new NotThere(0);
        return gate.as(
                actor,
                tx -> scans.waiting(tx, actor.houseCode()).stream()
                        .map(scan -> new Waiting(
                                scan,
                                scan.serving() == null
                                        ? null
                                        : store.find(tx, scan.serving()).orElse(null)))
                        .toList());
    }

    /** @throws NotThere for what isn't there, what the actor may not see, and what was dealt with */
    public Waiting waiting(Actor actor, long id) {
        return tray(actor).stream()
                .filter(each -> each.scan().id() == id)
                .findFirst()
                .orElseThrow(() -> new NotThere(id));
    }

    /** Somebody says whose page it is, by the number on it: the letter's own, or the code under the picture. */
    public Decision<Serving> assign(Actor actor, long id, String typed) {
        Waiting page = waiting(actor, id);
        return edit.whole(actor, tx -> {
            var found = RecordCode.read(typed)
                    .flatMap(code -> store.coded(tx, actor.houseCode(), code.serving(), code.tag()))
                    .or(() -> store.waiting(tx, actor.houseCode(), Way.IN_PERSON, ServingState.PREPARED).stream()
                            .filter(one -> one.number().equals(typed.strip()))
                            .findFirst());
            return new Objections()
                    .when(found.isEmpty(), Provision.LAW_D8, "serving.refusal.no-such-record", typed.strip())
                    .orGrant(() -> {
                        scans.assign(tx, page.scan().id(), found.orElseThrow().id());
                        return found.orElseThrow();
                    });
        });
    }

    /** It isn't a service record, or it was scanned twice. */
    public void drop(Actor actor, long id) {
        Waiting page = waiting(actor, id);
        gate.run(actor, tx -> {
            var _ = scans.end(tx, page.scan().id(), false, clock.instant());
        });
    }

    /** A person has looked at the page: the letter was taken on that day, and by whom; the scan is filed with the case. */
    @Enforces({Provision.LAW_D8, Provision.LAW_P1, Provision.KM_31})
    public Decision<Serving> confirm(Actor actor, long id, LocalDate on, Receipt taken) {
        Waiting page = waiting(actor, id);
        Serving proposed = page.serving();
        if (proposed == null) return Decision.refused(Provision.LAW_D8, "serving.refusal.no-letter-yet");
        return edit.one(actor, proposed.id(), (tx, held) -> {
            Serving one = held.one();
            Receipt receipt = taken.stripped();
            Provision cited = Trying.cited(one.letter());
            ServedLetter letter = letters.read(actor, one.letter());
            return new Objections()
                    .when(one.state() != ServingState.PREPARED, cited, "serving.refusal.ended-already", one.number())
                    .and(Counting.day(one, cited, on, edit.today()))
                    .and(Counting.taken(letter.rule(), receipt, cited))
                    .orGrant(() -> {
                        letters.file(actor, letter, one.number(), named(page.scan(), one));
                        served(actor, letter, on, receipt.manner());
                        LocalDate first = letter.servedOn();
                        LocalDate counts = first != null ? first : on;
                        var after = one.ended(ServingState.SERVED, on, counts, receipt);
                        var fact = new ServingFact.SignedFor(edit.today(), on, counts, receipt.manner());
                        Serving signed = edit.change(tx, actor, held, after, fact);
                        var filed = new ServingFact.RecordFiled(
                                edit.today(), page.scan().sha256(), page.scan().page());
                        var again = store.lock(tx, one.id()).orElseThrow();
                        var _ = scans.end(tx, page.scan().id(), true, clock.instant());
                        return edit.change(tx, actor, again, signed, filed);
                    });
        });
    }

    private void served(Actor actor, ServedLetter letter, LocalDate on, Receipt.Manner manner) {
        if (letter.servedOn() != null) {
            letters.reached(actor, letter, on);
            return;
        }
        // the name of a member of the household is for the sealed record, not for the note of the case
        var means = manner == Receipt.Manner.DELEGATED ? ServiceMeans.DELEGATED : ServiceMeans.IN_PERSON;
        letters.serve(actor, letter, on, means, "送达回证");
    }

    /** The page as the case keeps it: of a stack that was scanned at once this page alone, the others are other people's. */
    private Upload named(Scan scan, Serving one) {
        String name = "送达回证 " + one.number();
        if (scan.pages() > 1) return page(scan, name);
        String ending =
                scan.name().contains(".") ? scan.name().substring(scan.name().lastIndexOf('.')) : "";
        return new Upload(scan.sha256(), name + ending, scan.type(), scan.size());
    }

    private Upload page(Scan scan, String name) {
        try (var in = new ByteArrayInputStream(ScanPages.alone(files.path(scan.sha256()), scan.page()))) {
            StoredFile kept = files.put(in, name + ".png").orElseThrow();
            return new Upload(kept.sha256(), kept.name(), kept.type(), kept.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It couldn't be handed over: nobody there, moved away; another way is tried. */
    @Enforces(Provision.LAW_D8)
    public Decision<Serving> failed(Actor actor, long serving, LocalDate on, String reason) {
        return edit.one(actor, serving, (tx, held) -> {
            Serving one = held.one();
            Provision cited = Trying.cited(one.letter());
            return new Objections()
                    .when(
                            one.way() != Way.IN_PERSON || one.state() != ServingState.PREPARED,
                            cited,
                            "serving.refusal.ended-already",
                            one.number())
                    .when(reason.isBlank(), cited, "serving.refusal.no-reason-failed")
                    .and(Counting.day(one, cited, on, edit.today()))
                    .orGrant(() -> edit.change(
                            tx,
                            actor,
                            held,
                            one.ended(ServingState.FAILED, on, null, Receipt.because(reason)),
                            new ServingFact.InVain(edit.today(), on, null)));
        });
    }

    /** The filed pages of a try, for whoever sees its case. */
    public List<Scan> filed(Actor actor, long serving) {
        return gate.as(actor, tx -> scans.filed(tx, serving));
    }

    /** The page as a picture to look at. @throws NotThere for what isn't there and what the actor may not see */
    public byte[] picture(Actor actor, long id) {
        return picture(waiting(actor, id).scan());
    }

    public byte[] filedPicture(Actor actor, long id) {
        Scan scan = gate.as(actor, tx -> scans.filedPage(tx, id)).orElseThrow(() -> new NotThere(id));
        Long serving = scan.serving();
        if (serving != null)
            gate.as(actor, tx -> store.find(tx, serving)).ifPresent(one -> letters.mustSee(actor, one.letter()));
        return picture(scan);
    }

    private byte[] picture(Scan scan) {
        try {
            return ScanPages.picture(files.path(scan.sha256()), scan.page());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
