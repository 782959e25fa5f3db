package xinqiao.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Calendars;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.journal.Reading.Subject;
import xinqiao.journal.ReadingLog;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.petition.Filter.View;
import xinqiao.petition.ListConditions.Wanted;
import xinqiao.petition.Sheet.Cursor;
import xinqiao.search.Excerpts;
import xinqiao.search.FoundInFiles;

/** Lists of petitions for the desk: pages with their numbers, the start page, what was seen last, taking a list out. */
@Component
public class PetitionLists {
    private static final int BATCH = 500;

    private final Gate gate;
    private final ListConditions conditions;
    private final ListStore lists;
    private final NumberStore numbers;
    private final SeenStore seen;
    private final ReadingLog readings;
    private final FoundInFiles files;
    private final Calendars calendars;
    private final Clock clock;

    PetitionLists(
            Gate gate,
            ListConditions conditions,
            ListStore lists,
            NumberStore numbers,
            SeenStore seen,
            ReadingLog readings,
            FoundInFiles files,
            Calendars calendars,
            Clock clock) {
        this.gate = gate;
        this.conditions = conditions;
        this.lists = lists;
        this.numbers = numbers;
        this.seen = seen;
        this.readings = readings;
        this.files = files;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * A page of a list.
     *
     * @param found where the words stand in each case's text, by the case's id
     * @param scanned where they stand on its scans, of those that have them nowhere else
     */
    public record Page(
            Sheet sheet, Count count, Map<Long, List<Excerpts.Piece>> found, Map<Long, List<Excerpts.Piece>> scanned) {}

    /** What the start page shows. @param mine the first at this desk */
    public record Today(Map<View, Long> counts, Sheet mine, List<Line> seen) {}

    /** What today and soon mean now. */
    public DueDays days() {
        return DueDays.of(LocalDate.now(clock), calendars.current());
    }

    public Sheet list(Actor actor, Filter filter, @Nullable Cursor at, int size) {
        DueDays days = days();
        return gate.as(actor, tx -> sheet(tx, actor, filter, conditions.of(tx, actor, filter, days), at, size));
    }

    public Page page(Actor actor, Filter filter, @Nullable Cursor at, int size) {
        DueDays days = days();
        return gate.as(actor, tx -> {
            Wanted wanted = conditions.of(tx, actor, filter, days);
            Sheet sheet = sheet(tx, actor, filter, wanted, at, size);
            Count count = numbers.count(tx, actor, filter, wanted, days);
            var found = found(tx, filter.words(), sheet.lines());
            return new Page(sheet, count, found, scanned(tx, filter.words(), sheet.lines(), found));
        });
    }

    private Map<Long, List<Excerpts.Piece>> scanned(
            DSLContext tx, String words, List<Line> lines, Map<Long, List<Excerpts.Piece>> found) {
        List<Long> elsewhere = lines.stream()
                .map(Line::id)
                .filter(id -> found.getOrDefault(id, List.of()).isEmpty())
                .toList();
        if (words.isBlank() || elsewhere.isEmpty()) return Map.of();
        return files.texts(tx, words, elsewhere).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, text -> Excerpts.around(text.getValue(), words)));
    }

    private Sheet sheet(DSLContext tx, Actor actor, Filter filter, Wanted wanted, @Nullable Cursor at, int size) {
        // read in the order in which it was seen, unless another is asked for; it has one page
        if (filter.view() == View.RECENT && filter.more().order() == null)
            return new Sheet(seen.recent(tx, actor, wanted.rows(), SeenStore.KEPT), null, null);
        return lists.list(tx, actor, filter, wanted, at, size);
    }

    private Map<Long, List<Excerpts.Piece>> found(DSLContext tx, String words, List<Line> lines) {
        if (words.isBlank() || lines.isEmpty()) return Map.of();
        return lists.texts(tx, lines.stream().map(Line::id).toList()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, text -> Excerpts.around(text.getValue(), words)));
    }

    public Count count(Actor actor, Filter filter) {
        DueDays days = days();
        return gate.as(actor, tx -> numbers.count(tx, actor, filter, days));
    }

    /** How many wait in each list. */
    public Map<View, Long> counts(Actor actor) {
        DueDays days = days();
        return gate.as(actor, tx -> numbers.counts(tx, actor, days));
    }

    public Today today(Actor actor, int mine, int recent) {
        DueDays days = days();
        return gate.as(
                actor,
                tx -> new Today(
                        numbers.counts(tx, actor, days),
                        lists.list(tx, actor, Filter.of(View.MY_DESK), null, days, mine),
                        seen.recent(tx, actor, org.jooq.impl.DSL.noCondition(), recent)));
    }

    /** Remembers that somebody opened a case, if it is one that they see. */
    public void saw(Actor actor, long id) {
        int unused = gate.glance(actor, tx -> seen.note(tx, actor, id, clock.instant()));
    }

    /** The one case that a number means, if it is one that the actor sees. */
    public Optional<Line> byNumber(Actor actor, String typed) {
        LocalDate today = LocalDate.now(clock);
        return gate.as(actor, tx -> lists.byNumber(tx, actor, ListConditions.numbers(actor, typed.strip(), today)));
    }

    /** The cases chosen for an act on many, as far as the actor sees them, in the order of the list they came from. */
    public List<Chosen> chosen(Actor actor, List<Long> ids, Act act) {
        return gate.as(actor, tx -> lists.chosen(tx, actor, ids, act)).stream()
                .sorted(Comparator.comparingInt(one -> ids.indexOf(one.line().id())))
                .toList();
    }

    /** Those of some cases that the actor sees. */
    public List<Line> lines(Actor actor, List<Long> ids) {
        return gate.as(actor, tx -> lists.lines(tx, actor, ids));
    }

    /**
     * The beginning of a list, to be taken out of the system, some lines at a time. The journal keeps who took out how
     * many, and each protected case, also when it was broken off: what went out is out.
     *
     * @return how many that were
     */
    @Enforces(Provision.SYS_3)
    public int export(Actor actor, Filter filter, int most, Consumer<List<Line>> take) {
        DueDays days = days();
        var broken = new AtomicReference<@Nullable RuntimeException>();
        int out = gate.as(actor, tx -> {
            Wanted wanted = conditions.of(tx, actor, filter, days);
            int taken = 0;
            Cursor at = null;
            do {
                Sheet sheet = sheet(tx, actor, filter, wanted, at, Math.min(BATCH, most - taken));
                taken += sheet.lines().size();
                sheet.lines().stream()
                        .filter(Line::isProtected)
                        .forEach(line -> readings.exported(tx, actor, new Subject("petition", line.id())));
                try {
                    take.accept(sheet.lines());
                } catch (RuntimeException gone) {
                    broken.set(gone);
                    break;
                }
                at = sheet.next();
            } while (at != null && taken < most);
            readings.exported(tx, actor, new Subject("petition-list", taken));
            return taken;
        });
        RuntimeException gone = broken.get();
        if (gone != null) throw gone;
        return out;
    }
}
