package xinqiao.disclosure;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;
import static xinqiao.db.Tables.APPLICATION;
import static xinqiao.db.Tables.APPLICATION_TEXT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.ApplicationRecord;
import xinqiao.disclosure.ApplicationFilter.View;
import xinqiao.disclosure.ApplicationLists.Page;
import xinqiao.disclosure.rules.Clocks.Next;
import xinqiao.disclosure.rules.Showing;
import xinqiao.identity.Actor;
import xinqiao.petition.DueDays;
import xinqiao.petition.Sheet.Cursor;
import xinqiao.procedure.ReceiptWay;
import xinqiao.procedure.ReplyKind;
import xinqiao.search.FoundInFiles;
import xinqiao.search.Tokens;

/** Reads lists of applications, always by key. The policies say which ones the viewer sees. */
@Component
class ApplicationListStore {
    /** More hits of a word than anybody pages through; a house has some hundreds of applications a year. */
    private static final int MOST_HITS = 20_000;

    /** Such as that of a phone or a document. */
    private static final Pattern NUMBER = Pattern.compile("\\d{6}");

    private static final Condition OPEN = APPLICATION.STATE.ne(inline(ApplicationState.CLOSED.name()));

    private final ApplicantStore people;
    private final ApplicantSeals seals;
    private final FoundInFiles files;

    ApplicationListStore(ApplicantStore people, ApplicantSeals seals, FoundInFiles files) {
        this.people = people;
        this.seals = seals;
        this.files = files;
    }

    Page page(DSLContext tx, Actor actor, ApplicationFilter filter, @Nullable Cursor at, int size, DueDays days) {
        return page(
                tx,
                actor,
                wanted(tx, actor, filter, days),
                at,
                size,
                filter.view().byDate());
    }

    /** Those of a condition. */
    Page page(DSLContext tx, Actor actor, Condition wanted, @Nullable Cursor at, int size, boolean byDate) {
        List<ApplicationLine> lines = new ArrayList<>(tx.selectFrom(APPLICATION)
                .where(wanted)
                .and(beyond(at, byDate))
                .orderBy(order(byDate))
                .limit(size + 1)
                .fetch(row -> line(actor, row)));
        boolean more = lines.size() > size;
        if (more) lines.removeLast();
        Cursor next = more
                ? new Cursor(
                        byDate ? lines.getLast().dueOn() : null, lines.getLast().id(), false)
                : null;
        return new Page(List.copyOf(lines), tx.fetchCount(APPLICATION, wanted), next);
    }

    long count(DSLContext tx, Actor actor, ApplicationFilter filter, DueDays days) {
        return tx.fetchCount(APPLICATION, wanted(tx, actor, filter, days));
    }

    /** What has no date comes last. */
    private static List<OrderField<?>> order(boolean byDate) {
        return byDate
                ? List.of(APPLICATION.DUE_ON.asc().nullsLast(), APPLICATION.ID.asc())
                : List.of(APPLICATION.ID.desc());
    }

    private static Condition beyond(@Nullable Cursor at, boolean byDate) {
        if (at == null) return noCondition();
        if (!byDate) return APPLICATION.ID.lt(at.id());
        LocalDate day = at.day();
        if (day == null) return APPLICATION.DUE_ON.isNull().and(APPLICATION.ID.gt(at.id()));
        return row(APPLICATION.DUE_ON, APPLICATION.ID).gt(day, at.id()).or(APPLICATION.DUE_ON.isNull());
    }

    private Condition wanted(DSLContext tx, Actor actor, ApplicationFilter filter, DueDays days) {
        List<Condition> all = new ArrayList<>();
        all.add(view(filter.view(), actor, days));
        if (filter.state() != null) all.add(APPLICATION.STATE.eq(filter.state().name()));
        if (filter.way() != null) all.add(APPLICATION.WAY.eq(filter.way().name()));
        if (filter.kind() != null)
            all.add(APPLICATION.APPLICANT_KIND.eq(filter.kind().name()));
        if (filter.reply() != null) all.add(val(filter.reply().name()).eq(any(APPLICATION.REPLIES)));
        if (filter.house() != null) all.add(APPLICATION.HOUSE_CODE.eq(filter.house()));
        if (filter.department() != null) all.add(val(filter.department()).eq(any(APPLICATION.DEPARTMENTS)));
        if (filter.receivedFrom() != null) all.add(APPLICATION.RECEIVED_ON.ge(filter.receivedFrom()));
        if (filter.receivedUntil() != null) all.add(APPLICATION.RECEIVED_ON.le(filter.receivedUntil()));
        if (!filter.words().isBlank()) all.add(words(tx, actor, filter.words()));
        return DSL.and(all);
    }

    private static Condition view(View view, Actor actor, DueDays days) {
        return switch (view) {
            case MY_DESK -> OPEN.and(atDesk(actor));
            case DUE_TODAY -> OPEN.and(APPLICATION.DUE_ON.eq(days.today()));
            case DUE_SOON -> OPEN.and(APPLICATION.DUE_ON.gt(days.today())).and(APPLICATION.DUE_ON.le(days.soon()));
            case LATE ->
                OPEN.and(APPLICATION.DUE_ON.lt(days.today())).and(APPLICATION.DUE_TERM.notLike(Next.WAIT + "%"));
            case CONSULTING -> condition(APPLICATION.CONSULTING);
            case EXTENSIONS -> condition(APPLICATION.EXTENSION_ASKED);
            case TO_SERVE -> condition(APPLICATION.UNSERVED);
            case OPEN -> OPEN;
            case ALL -> noCondition();
        };
    }

    private static Condition atDesk(Actor actor) {
        return APPLICATION
                .DESK_DEPARTMENT
                .eq(actor.departmentId())
                .and(APPLICATION.DESK_PERSON.isNull().or(APPLICATION.DESK_PERSON.eq(actor.personId())));
    }

    /** In the text, or on a page of a scan, or exactly a number; or somebody's name, document or phone, for whoever may know who people are. */
    private Condition words(DSLContext tx, Actor actor, String words) {
        String typed = words.strip();
        String folded = Tokens.fold(typed);
        Condition text = condition(
                "{0} in (select application_having({1}, {2}))",
                APPLICATION.ID, val(Tokens.wanted(folded).toArray(String[]::new)), val(MOST_HITS));
        if (!Tokens.exact(folded)) text = text.and(APPLICATION.ID.in(whole(folded)));
        Condition known = APPLICATION.NUMBER.eq(typed);
        // a scan names people: who may not know who they are doesn't look them up by it either
        if (actor.unmasks()) known = known.or(APPLICATION.ID.in(files.applications(tx, typed)));
        return text.or(actor.unmasks() ? known.or(people.having(typed)) : known);
    }

    /** The pairs are there; so are the words? */
    private static org.jooq.Select<org.jooq.Record1<Long>> whole(String folded) {
        Condition all = noCondition();
        for (String word : folded.split(" "))
            all = all.and(field("position({0} in {1})", Integer.class, val(word), APPLICATION_TEXT.PLAIN)
                    .gt(0));
        return DSL.select(APPLICATION_TEXT.APPLICATION_ID)
                .from(APPLICATION_TEXT)
                .where(all);
    }

    private ApplicationLine line(Actor actor, ApplicationRecord row) {
        Application one = ApplicationStore.read(row);
        String name = seals.name(row.getId(), row.getApplicant());
        var who = new ApplicantDetails(name, null, null, null, null, null, null, null, null);
        return new ApplicationLine(
                row.getId(),
                row.getNumber(),
                row.getTitle(),
                Showing.masked(who, Showing.name(actor, one)).name(),
                ApplicantKind.valueOf(row.getApplicantKind()),
                row.getApplicants(),
                ReceiptWay.valueOf(row.getWay()),
                row.getArrivedOn(),
                row.getReceivedOn(),
                row.getHouseCode(),
                row.getProfileId(),
                ApplicationState.valueOf(row.getState()),
                Arrays.stream(row.getReplies())
                        .filter(Objects::nonNull)
                        .map(ReplyKind::valueOf)
                        .toList(),
                row.getDeskDepartment(),
                row.getDeskPerson(),
                row.getConsulting(),
                row.getDueOn(),
                row.getDueTerm(),
                row.getAnsweredOn(),
                row.getClosedOn());
    }
}
