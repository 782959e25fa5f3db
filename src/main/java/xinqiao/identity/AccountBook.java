package xinqiao.identity;

import static xinqiao.db.Tables.ACCOUNT;
import static xinqiao.db.Tables.DEPARTMENT;
import static xinqiao.db.Tables.HOUSE;
import static xinqiao.db.Tables.POST;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import xinqiao.organisation.Power;

/** Which accounts there are, without their secrets; for administration. */
@Component
public class AccountBook {
    private final DSLContext sql;
    private final Clock clock;

    AccountBook(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * An account as administration sees it.
     *
     * @param locked for a while, after too many wrong passwords
     * @param mustChange its password is a first one, to be changed at the next sign-in
     */
    public record Line(long id, String login, long personId, boolean disabled, boolean locked, boolean mustChange) {}

    public Map<Long, List<Line>> of(Collection<Long> people) {
        return lines(ACCOUNT.PERSON_ID.in(people)).stream().collect(Collectors.groupingBy(Line::personId));
    }

    public List<Line> of(long person) {
        return lines(ACCOUNT.PERSON_ID.eq(person));
    }

    public Optional<Line> find(long id) {
        return lines(ACCOUNT.ID.eq(id)).stream().findFirst();
    }

    public Optional<Line> byLogin(String login) {
        return lines(ACCOUNT.LOGIN.eq(login.toLowerCase(Locale.ROOT))).stream().findFirst();
    }

    private List<Line> lines(Condition which) {
        Instant now = clock.instant();
        return sql.selectFrom(ACCOUNT)
                .where(which)
                .orderBy(ACCOUNT.ID)
                .fetch(a -> new Line(
                        a.getId(),
                        a.getLogin(),
                        a.getPersonId(),
                        a.getDisabledAt() != null,
                        a.getLockedUntil() != null
                                && a.getLockedUntil().toInstant().isAfter(now),
                        a.getMustChange()));
    }

    /** Whether anybody at all can sign in here. */
    public boolean any() {
        return sql.fetchExists(ACCOUNT);
    }

    /**
     * The houses in service that nobody administers for good: neither there nor above is there an open account of
     * somebody who holds the power without an end.
     */
    public List<String> withoutAdministrator() {
        var above = HOUSE.as("above");
        LocalDate today = LocalDate.now(clock);
        return sql.select(HOUSE.CODE)
                .from(HOUSE)
                .where(HOUSE.IN_SERVICE)
                .andNotExists(DSL.selectOne()
                        .from(POST)
                        .join(DEPARTMENT)
                        .on(DEPARTMENT.ID.eq(POST.DEPARTMENT_ID))
                        .join(above)
                        .on(above.CODE.eq(DEPARTMENT.HOUSE_CODE))
                        .join(ACCOUNT)
                        .on(ACCOUNT.PERSON_ID.eq(POST.PERSON_ID))
                        .where(HOUSE.PATH.startsWith(above.PATH))
                        .and(POST.POWERS.contains(new String[] {Power.ADMINISTER.name()}))
                        .and(POST.VALID_FROM.le(today))
                        .and(POST.VALID_UNTIL.isNull())
                        .and(DEPARTMENT.OPEN)
                        .and(ACCOUNT.DISABLED_AT.isNull()))
                .orderBy(HOUSE.CODE)
                .fetch(HOUSE.CODE);
    }

    /** Who holds both powers, in one post or in several, now or later. */
    public List<Long> holdersOfBoth(Power one, Power other) {
        return sql.select(POST.PERSON_ID)
                .from(POST)
                .where(POST.VALID_UNTIL.isNull().or(POST.VALID_UNTIL.ge(LocalDate.now(clock))))
                .groupBy(POST.PERSON_ID)
                .having(
                        DSL.condition(DSL.boolOr(POST.POWERS.contains(new String[] {one.name()}))),
                        DSL.condition(DSL.boolOr(POST.POWERS.contains(new String[] {other.name()}))))
                .fetch(POST.PERSON_ID);
    }
}
