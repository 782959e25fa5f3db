package xinqiao.petition;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.position;
import static org.jooq.impl.DSL.val;
import static xinqiao.db.Tables.PETITION;
import static xinqiao.db.Tables.PETITION_SEEN;
import static xinqiao.db.Tables.PETITION_TEXT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.petition.Filter.More;
import xinqiao.petition.Filter.View;
import xinqiao.search.FoundInFiles;
import xinqiao.search.Tokens;

/** What a filter asks of a petition, as conditions; {@link Sight} is always asked besides. */
@Component
class ListConditions {
    /** Above so many hits of a word, walking the list and reading each text is cheaper than looking all of them up. */
    private static final int MANY = 20_000;

    private static final int PERSONS = 3000;

    /** Such as that of a phone or a document. */
    private static final Pattern NUMBER = Pattern.compile("\\d{6}");

    // written out, so that an index over open cases is known to have all that is asked for
    static final Condition OPEN = PETITION.STATE.ne(inline(State.CLOSED.name()));

    /** At a desk that can only wait. */
    static final List<Field<String>> WITH_OTHERS = List.of(inline(State.SENT.name()), inline(State.OBJECTED.name()));

    private final PersonStore people;
    private final FigureConditions figures;
    private final FoundInFiles files;

    ListConditions(PersonStore people, FigureConditions figures, FoundInFiles files) {
        this.people = people;
        this.figures = figures;
        this.files = files;
    }

    /**
     * What a filter asks.
     *
     * @param counted what is counted for it: with a word of very many hits only the first of them
     * @param whole whether that is all
     */
    record Wanted(Condition rows, Condition counted, boolean whole) {}

    Wanted of(DSLContext tx, Actor actor, Filter filter, DueDays days) {
        Slice slice = filter.more().slice();
        Condition narrow = withoutWords(actor, filter, days)
                .and(slice == null ? DSL.noCondition() : figures.of(actor, slice, days.today()));
        if (filter.words().isBlank()) return new Wanted(narrow, narrow, true);
        Wanted words = words(tx, actor, filter.words(), days.today());
        return new Wanted(narrow.and(words.rows()), narrow.and(words.counted()), words.whole());
    }

    /** All but the words, for which the database has to be asked first. */
    static Condition withoutWords(Actor actor, Filter filter, DueDays days) {
        return view(filter.view(), actor, days).and(narrowed(filter));
    }

    private static Condition narrowed(Filter filter) {
        List<Condition> all = new ArrayList<>();
        if (filter.state() != null) all.add(state(filter.state()));
        if (filter.kind() != null) all.add(PETITION.KIND.eq(filter.kind().name()));
        if (filter.channel() != null)
            all.add(PETITION.CHANNEL.eq(filter.channel().name()));
        if (filter.house() != null) all.add(PETITION.HOUSE_CODE.eq(filter.house()));
        if (filter.onlyDated()) all.add(OPEN.and(PETITION.DUE_ON.isNotNull()));
        more(all, filter.more());
        return DSL.and(all);
    }

    static Condition state(State state) {
        return PETITION.STATE.eq(inline(state.name()));
    }

    private static void more(List<Condition> all, More more) {
        if (more.outcome() != null) all.add(PETITION.OUTCOME.eq(more.outcome().name()));
        if (more.department() != null) all.add(val(more.department()).eq(DSL.any(PETITION.DEPARTMENTS)));
        if (more.person() != null)
            all.add(PETITION.DESK_PERSON.eq(more.person()).or(PETITION.HANDLER_PERSON.eq(more.person())));
        if (more.receivedFrom() != null) all.add(PETITION.RECEIVED_ON.ge(more.receivedFrom()));
        if (more.receivedUntil() != null) all.add(PETITION.RECEIVED_ON.le(more.receivedUntil()));
        // only open cases have a date that runs
        if (more.dueFrom() != null) all.add(OPEN.and(PETITION.DUE_ON.ge(more.dueFrom())));
        if (more.dueUntil() != null) all.add(OPEN.and(PETITION.DUE_ON.le(more.dueUntil())));
        if (more.open()) all.add(OPEN);
        if (more.group()) all.add(PETITION.GROUP_SIZE.gt(1));
        if (more.anonymous()) all.add(DSL.condition(PETITION.ANONYMOUS));
    }

    static Condition view(View view, Actor actor, DueDays days) {
        Condition here = PETITION.HOUSE_CODE.eq(actor.houseCode());
        return switch (view) {
            case MY_DESK ->
                OPEN.and(PETITION.DESK_DEPARTMENT.eq(actor.departmentId()))
                        .and(mine(actor))
                        .and(PETITION.STATE.notIn(WITH_OTHERS));
            case DUE_TODAY -> OPEN.and(PETITION.DUE_ON.eq(days.today()));
            case DUE_SOON -> OPEN.and(PETITION.DUE_ON.gt(days.today())).and(PETITION.DUE_ON.le(days.soon()));
            case LATE -> OPEN.and(PETITION.DUE_ON.lt(days.today()));
            case ON_HOLD ->
                OPEN.and(PETITION.HANDLER_PERSON.eq(actor.personId()))
                        .and(PETITION.DESK_DEPARTMENT
                                .ne(actor.departmentId())
                                .or(DSL.not(mine(actor)))
                                .or(DSL.condition(PETITION.EXTENSION_ASKED))
                                .or(PETITION.DUE_ON.isNull()));
            case ELSEWHERE ->
                OPEN.and(PETITION.DESK_DEPARTMENT.eq(actor.departmentId()))
                        .and(mine(actor))
                        .and(PETITION.STATE.in(WITH_OTHERS));
            case TO_SERVE -> here.and(DSL.condition(PETITION.UNSERVED));
            case EXTENSIONS -> here.and(OPEN).and(DSL.condition(PETITION.EXTENSION_ASKED));
            case REPORTS -> DSL.condition(PETITION.PROTECTED);
            case RECENT ->
                PETITION.ID.in(DSL.select(PETITION_SEEN.PETITION_ID)
                        .from(PETITION_SEEN)
                        .where(PETITION_SEEN.PERSON_ID.eq(actor.personId())));
            case ALL -> DSL.noCondition();
        };
    }

    private static Condition mine(Actor actor) {
        return PETITION.DESK_PERSON.isNull().or(PETITION.DESK_PERSON.eq(actor.personId()));
    }

    /**
     * Every word must stand in the text, or on one page of a scan; or all of it be a case's number, or a person's name,
     * document or phone.
     */
    private Wanted words(DSLContext tx, Actor actor, String typed, LocalDate today) {
        String folded = Tokens.fold(typed);
        Condition stands = DSL.and(Arrays.stream(folded.split(" "))
                .map(word -> position(PETITION_TEXT.PLAIN, word).gt(0))
                .toList());
        Condition text = PETITION.ID.in(DSL.select(PETITION_TEXT.PETITION_ID)
                .from(PETITION_TEXT)
                .where(PETITION_TEXT.PETITION_ID.eq(PETITION.ID))
                .and(stands));
        Long[] hits = TextIndex.hits(tx, actor, folded, stands, MANY + 1);
        boolean whole = hits.length <= MANY;
        // one array, however many: a list of values would be read and planned one by one
        Condition among = PETITION.ID.eq(DSL.any(hits)).and(Tokens.exact(folded) ? DSL.noCondition() : text);
        Condition known = number(actor, typed.strip(), today);
        if (actor.unmasks()) known = known.or(PETITION.ID.in(people.having(tx, typed, PERSONS)));
        // a scan names people: who may not know who they are doesn't look them up by it either
        if (actor.unmasks()) known = known.or(PETITION.ID.in(files.petitions(tx, typed)));
        return new Wanted((whole ? among : text).or(known), among.or(known), whole);
    }

    private static Condition number(Actor actor, String typed, LocalDate today) {
        boolean perhaps = typed.matches("[0-9A-Za-z-]*[0-9][0-9A-Za-z-]*");
        return perhaps ? PETITION.NUMBER.in(numbers(actor, typed, today)) : DSL.falseCondition();
    }

    /** What may be meant by a number: all of it, or its end within one's own house, of this year where none is said. */
    static Set<String> numbers(Actor actor, String typed, LocalDate today) {
        Set<String> meant = new TreeSet<>(Set.of(typed));
        if (typed.matches("\\d{1,6}"))
            meant.add("%s-%d-%06d".formatted(actor.houseCode(), today.getYear(), Integer.parseInt(typed)));
        if (typed.matches("\\d{4}-\\d{1,6}"))
            meant.add("%s-%s-%06d"
                    .formatted(actor.houseCode(), typed.substring(0, 4), Integer.parseInt(typed.substring(5))));
        return meant;
    }
}
