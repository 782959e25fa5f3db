package xinqiao.petition;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static xinqiao.db.Tables.PETITION;
import static xinqiao.db.Tables.PETITIONER;
import static xinqiao.db.Tables.PETITION_LINK;
import static xinqiao.db.Tables.RATING;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.dictionary.Dictionaries;
import xinqiao.dictionary.DictionaryEntry;
import xinqiao.dictionary.DictionaryKind;
import xinqiao.identity.Actor;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.procedure.Satisfaction;

/** What each figure counts, as a condition: the same for the number and for the list behind it. */
@Component
class FigureConditions {
    private static final List<String> ANSWERS = names(
            Outcome.SUPPORTED,
            Outcome.EXPLAINED,
            Outcome.NOT_SUPPORTED,
            Outcome.ADOPTED,
            Outcome.PARTLY_ADOPTED,
            Outcome.NOT_ADOPTED);

    /** Links that a person made between cases that say the same. */
    static final List<String> ALIKE = names(LinkKind.REPEAT, LinkKind.SAME_TEXT, LinkKind.SIMILAR);

    private final Dictionaries dictionaries;
    private final Map<Figure, Condition> elsewhere = new EnumMap<>(Figure.class);

    FigureConditions(Dictionaries dictionaries, List<CountedElsewhere> others) {
        this.dictionaries = dictionaries;
        for (CountedElsewhere one : others) elsewhere.merge(one.figure(), one.holds(PETITION.ID), Condition::or);
    }

    /** Which cases a figure counts, out of those that the viewer sees. @param today by which a term has ended or hasn't */
    @Enforces({Provision.JF_L9, Provision.LAW_P6})
    Condition of(Actor actor, Slice slice, LocalDate today) {
        return within(actor, slice).and(figure(slice.figure(), today));
    }

    /** All of the slice's cases, whatever is counted of them. */
    Condition within(Actor actor, Slice slice) {
        Condition all = PETITION.RECEIVED_ON.between(slice.from(), slice.until());
        if (slice.circulated()) all = all.and(not(condition(PETITION.PROTECTED)));
        for (var one : slice.only().entrySet()) all = all.and(only(actor, one.getKey(), one.getValue()));
        return all;
    }

    Condition figure(Figure figure, LocalDate today) {
        return switch (figure) {
            case REGISTERED, PEOPLE -> noCondition();
            case LETTERS -> PETITION.CHANNEL.in(names(Channel.LETTER, Channel.FAX));
            case VISITS, VISITORS -> PETITION.CHANNEL.in(names(Channel.VISIT, Channel.RECEPTION_DAY));
            case REPEATS -> repeat();
            case JOINT_LETTERS -> counted(DictionaryKind.JOINT, "JOINT_LETTER");
            case GROUP_VISITS -> counted(DictionaryKind.JOINT, "GROUP_VISIT");
            case FROM_ABOVE ->
                PETITION.CHANNEL
                        .in(names(Channel.FROM_SUPERIOR, Channel.FROM_LOCAL_OFFICE))
                        .or(known(figure));
            case INSTRUCTED -> known(figure);
            case FORWARDED -> PETITION.SENT_MANNER.in(names(Manner.FORWARD, Manner.OVER));
            case ASSIGNED_ON -> PETITION.SENT_MANNER.eq(Manner.ASSIGN.name());
            case REPORTED_UP -> PETITION.SENT_MANNER.eq(Manner.REPORT_UP.name());
            case ACCEPTED -> PETITION.ACCEPTED_ON.isNotNull();
            case ASSIGNED -> PETITION.ASSIGNED_ON.isNotNull();
            case UNDER_WAY -> ListConditions.OPEN;
            case CLOSED -> not(ListConditions.OPEN);
            case NOTICE_DUE -> due(PETITION.NOTICE_DUE, PETITION.NOTICE_MET, today);
            case NOTICE_KEPT -> PETITION.NOTICE_MET.le(PETITION.NOTICE_DUE);
            case ANSWER_DUE -> due(PETITION.ANSWER_DUE, PETITION.ANSWER_MET, today);
            case ANSWER_KEPT -> PETITION.ANSWER_MET.le(PETITION.ANSWER_DUE);
            case RATEABLE -> rateable();
            case RATED -> rateable().and(rating(noCondition()));
            case OFFICE_SATISFIED -> rateable().and(rating(RATING.OFFICE.in(satisfied())));
            case HANDLING_RATED -> rateable().and(rating(RATING.HANDLING.isNotNull()));
            case HANDLING_SATISFIED -> rateable().and(rating(RATING.HANDLING.in(satisfied())));
            case SETTLED -> settled();
            case SETTLED_AT_ONCE -> settled().and(not(cameBack()));
            case REVIEWED -> condition(PETITION.REVIEWED);
            case OVERTURNED -> condition(PETITION.OVERTURNED);
        };
    }

    /** LAW-P6, LAW-P7: chosen as one at registration, or found to be the same matter later. */
    private Condition repeat() {
        return counted(DictionaryKind.REPEAT, "REPEAT").or(linked(PETITION_LINK.LATER_ID, LinkKind.REPEAT));
    }

    /** Over what is done, or should have been by now; what still runs in time is neither kept nor missed. */
    private static Condition due(Field<LocalDate> due, Field<LocalDate> met, LocalDate today) {
        return due.isNotNull().and(met.isNotNull().or(due.lt(today)));
    }

    /** LAW-P5: answered, of those that the measure leaves to be rated (第一次登记受理). */
    private Condition rateable() {
        return PETITION.ACCEPTED_ON
                .isNotNull()
                .and(not(condition(PETITION.PROTECTED)))
                .and(PETITION.REVIEW_STAGE.isNull())
                .and(PETITION.OUTCOME.in(ANSWERS))
                .and(PETITION.STATE.in(names(State.EXECUTION, State.ANSWERED, State.CLOSING, State.CLOSED)))
                .and(not(counted(DictionaryKind.REPEAT, "REPEAT")));
    }

    private static Condition rating(Condition mark) {
        return exists(selectOne()
                .from(RATING)
                .where(RATING.PETITION_ID.eq(PETITION.ID))
                .and(mark));
    }

    private static List<String> satisfied() {
        return names(Satisfaction.SATISFIED, Satisfaction.FAIRLY_SATISFIED);
    }

    /** KM-33b: first petitions that were answered and closed here. */
    @Enforces(Provision.KM_33B)
    private Condition settled() {
        return not(ListConditions.OPEN)
                .and(PETITION.DECIDED_ON.isNotNull())
                .and(PETITION.REVIEW_STAGE.isNull())
                .and(not(repeat()));
    }

    /** Review was asked for, or the same matter was brought again. */
    private static Condition cameBack() {
        return condition(PETITION.CHALLENGED).or(linked(PETITION_LINK.EARLIER_ID, LinkKind.REPEAT));
    }

    private static Condition linked(Field<Long> end, LinkKind kind) {
        return exists(selectOne()
                .from(PETITION_LINK)
                .where(end.eq(PETITION.ID))
                .and(PETITION_LINK.KIND.eq(kind.name()))
                .and(PETITION_LINK.ENDED_AT.isNull()));
    }

    private Condition known(Figure figure) {
        return elsewhere.getOrDefault(figure, DSL.falseCondition());
    }

    private Condition only(Actor actor, Axis axis, String value) {
        boolean none = value.equals(Axis.NONE);
        return switch (axis) {
            case HOUSE -> PETITION.HOUSE_CODE.eq(value);
            case DEPARTMENT ->
                none ? PETITION.HANDLING_DEPARTMENT.isNull() : PETITION.HANDLING_DEPARTMENT.eq(Long.parseLong(value));
            case MONTH -> {
                var month = YearMonth.parse(value);
                yield PETITION.RECEIVED_ON.between(month.atDay(1), month.atEndOfMonth());
            }
            case KIND -> none ? PETITION.KIND.isNull() : PETITION.KIND.eq(value);
            case OUTCOME -> none ? PETITION.OUTCOME.isNull() : PETITION.OUTCOME.eq(value);
            case FORM, PURPOSE, REPEAT, JOINT, GROUP_BAND, CONTENT -> {
                var kind = axis.dictionary().orElseThrow();
                yield none ? not(counted(ids(kind, null))) : counted(kind, value);
            }
            case PERSON -> samePerson(actor, Long.parseLong(value));
            case ALIKE -> alike(Long.parseLong(value));
        };
    }

    /** Which cases are of one person is for those who may know who it is, and never of a report. */
    static Condition personKnown(Actor actor) {
        return actor.unmasks() ? not(condition(PETITION.PROTECTED)) : DSL.falseCondition();
    }

    /** KM-7.5: by document or, where none is known, by phone and name; the marks are keyed, so that they tell nobody else. */
    private static Condition samePerson(Actor actor, long petition) {
        var first = PETITION.as("first");
        var one = PETITIONER.as("one");
        var other = PETITIONER.as("other");
        return personKnown(actor)
                .and(PETITION.ID.in(DSL.select(other.PETITION_ID)
                        .from(one)
                        .join(first)
                        .on(first.ID.eq(one.PETITION_ID), not(condition(first.PROTECTED)))
                        .join(other)
                        .on(one.DOCUMENT_MARK
                                .eq(other.DOCUMENT_MARK)
                                .or(one.DOCUMENT_MARK
                                        .isNull()
                                        .and(other.DOCUMENT_MARK.isNull())
                                        .and(one.PHONE_MARK.eq(other.PHONE_MARK))
                                        .and(one.NAME_MARK.eq(other.NAME_MARK))))
                        .where(one.PETITION_ID.eq(petition))
                        .and(one.ORD.eq(first()))
                        .and(other.ORD.eq(first()))));
    }

    /** The first of a case's people, who stands for it. */
    static Field<Short> first() {
        return DSL.inline((short) 1);
    }

    private static Condition alike(long earlier) {
        return PETITION.ID
                .eq(earlier)
                .or(PETITION.ID.in(DSL.select(PETITION_LINK.LATER_ID)
                        .from(PETITION_LINK)
                        .where(PETITION_LINK.EARLIER_ID.eq(earlier))
                        .and(PETITION_LINK.KIND.in(ALIKE))
                        .and(PETITION_LINK.ENDED_AT.isNull())));
    }

    private Condition counted(DictionaryKind kind, String code) {
        return counted(ids(kind, code));
    }

    private static Condition counted(Long[] entries) {
        return condition("{0} && {1}", PETITION.CLASSES, val(entries));
    }

    /** All versions, of whatever house: a case names the one that it was registered with. */
    Long[] ids(DictionaryKind kind, @Nullable String code) {
        return dictionaries.everything(kind, code).stream()
                .map(DictionaryEntry::id)
                .toArray(Long[]::new);
    }

    @SafeVarargs
    private static <E extends Enum<E>> List<String> names(E... values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
