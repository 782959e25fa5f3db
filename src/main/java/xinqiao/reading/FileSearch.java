package xinqiao.reading;

import static org.jooq.impl.DSL.cast;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;
import static xinqiao.db.Tables.APPLICATION_FILE;
import static xinqiao.db.Tables.ATTACHMENT;
import static xinqiao.db.Tables.SCAN;
import static xinqiao.db.Tables.SCAN_PAGE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record4;
import org.jooq.Row2;
import org.jooq.SelectField;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import xinqiao.reading.rules.Joined;
import xinqiao.search.FoundInFiles;

/**
 * Finds cases by the words on their scans: candidates by keyed marks, then, of those that the viewer may read, the words
 * themselves. The newest pages are looked at; a word of more than so many is better narrowed.
 */
@Component
class FileSearch implements FoundInFiles {
    private static final int MOST_PAGES = 2000;

    private final Marks marks;
    private final PageStore pages;

    FileSearch(Marks marks, PageStore pages) {
        this.marks = marks;
        this.pages = pages;
    }

    @Override
    public List<Long> petitions(DSLContext tx, String words) {
        return List.copyOf(found(tx, words, ATTACHMENT.PETITION_ID, ATTACHMENT.SHA256, DSL.noCondition())
                .keySet());
    }

    @Override
    public List<Long> applications(DSLContext tx, String words) {
        return List.copyOf(found(tx, words, APPLICATION_FILE.APPLICATION_ID, APPLICATION_FILE.SHA256, DSL.noCondition())
                .keySet());
    }

    @Override
    public Map<Long, String> texts(DSLContext tx, String words, List<Long> petitions) {
        return found(tx, words, ATTACHMENT.PETITION_ID, ATTACHMENT.SHA256, ATTACHMENT.PETITION_ID.in(petitions));
    }

    private Map<Long, String> found(
            DSLContext tx, String words, TableField<?, Long> owner, TableField<?, String> content, Condition among) {
        List<Row2<Long, Integer>> candidates = candidates(tx, words);
        if (candidates.isEmpty()) return Map.of();
        Map<Long, String> found = new TreeMap<>();
        SelectField<Long> of = owner;
        for (Record4<Long, Long, Integer, byte[]> each : tx.select(
                        of, SCAN_PAGE.SCAN_ID, SCAN_PAGE.PAGE, SCAN_PAGE.WORDS)
                .from(SCAN_PAGE)
                .join(SCAN)
                .on(SCAN.ID.eq(SCAN_PAGE.SCAN_ID))
                .join(Objects.requireNonNull(owner.getTable()))
                .on(content.eq(SCAN.SHA256))
                .where(row(SCAN_PAGE.SCAN_ID, SCAN_PAGE.PAGE).in(candidates))
                .and(among)
                .orderBy(SCAN_PAGE.SCAN_ID, SCAN_PAGE.PAGE)
                .fetch()) {
            if (found.containsKey(each.value1())) continue;
            Read read = pages.open(each.value2(), each.value3(), each.value4());
            String text = Joined.text(read.lines().stream().map(Read.Line::text).toList());
            if (Joined.has(text, words)) found.put(each.value1(), text);
        }
        return found;
    }

    private List<Row2<Long, Integer>> candidates(DSLContext tx, String words) {
        List<Row2<Long, Integer>> pages = new ArrayList<>();
        for (Long[] wanted : marks.wanted(words))
            tx.resultQuery(
                            "select scan_id, page from scan_having({0}, {1})",
                            cast(val(wanted), Long[].class), val(MOST_PAGES))
                    .forEach(row -> pages.add(row(
                            Objects.requireNonNull(row.get(0, Long.class)),
                            Objects.requireNonNull(row.get(1, Integer.class)))));
        return pages;
    }
}
