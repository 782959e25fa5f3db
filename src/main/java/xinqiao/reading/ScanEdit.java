package xinqiao.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.db.tables.records.ScanRecord;
import xinqiao.identity.Actor;
import xinqiao.journal.Entry;
import xinqiao.journal.Journal;
import xinqiao.journal.Link;
import xinqiao.journal.Stream;

/** Corrects pages, and writes into the chain of the scan that it was done; never the words. */
@Component
class ScanEdit {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private final ScanStore scans;
    private final PageStore pages;
    private final Journal journal;

    ScanEdit(ScanStore scans, PageStore pages, Journal journal) {
        this.scans = scans;
        this.pages = pages;
        this.journal = journal;
    }

    boolean correct(DSLContext tx, Actor actor, long id, int page, @Nullable String seen, String text, Instant at) {
        var row = scans.lock(tx, id);
        var before = pages.find(tx, id, page);
        if (row.isEmpty() || before.isEmpty()) return false;
        var corrected = before.get().correctedAt();
        if (!(corrected == null ? "" : corrected.toString()).equals(seen == null ? "" : seen)) return false;
        Read old = before.get().read();
        Read fresh = corrected(old, text);
        if (old != null && old.text().equals(fresh.text())) return true;
        pages.correct(tx, id, page, fresh, at);
        int characters = old == null ? 0 : old.text().length();
        add(
                tx,
                actor,
                row.get(),
                new ScanFact.Corrected(page, characters, fresh.text().length()),
                at);
        return true;
    }

    private void add(DSLContext tx, Actor actor, ScanRecord row, ScanFact fact, Instant at) {
        // the chain belongs to the customs where the scan was first corrected
        String customs = row.getDirectCustoms() == null ? actor.directCustoms() : row.getDirectCustoms();
        Link link = journal.append(
                tx,
                actor,
                new Stream(ScanStore.STREAM, row.getId(), customs),
                new Link(row.getSeq(), row.getHash()),
                List.of(new Entry(fact.getClass().getSimpleName(), JSON.writeValueAsString(fact))),
                at);
        scans.move(tx, row.getId(), customs, link);
    }

    /** Each line keeps its place on the page; somebody looked at all of them, so nothing is doubtful any more. */
    private static Read corrected(@Nullable Read old, String text) {
        List<Read.Line> left = new ArrayList<>(old == null ? List.of() : old.lines());
        List<Read.Line> lines = new ArrayList<>();
        int n = 0;
        for (String each : text.strip().split("\n")) {
            Read.Line there = n < left.size() ? left.get(n) : null;
            if (there != null)
                lines.add(new Read.Line(each.strip(), there.x(), there.y(), there.width(), there.height(), List.of()));
            else lines.add(new Read.Line(each.strip(), 0, 1, 1, 0, List.of()));
            n++;
        }
        return new Read(old != null && old.layer(), lines);
    }
}
