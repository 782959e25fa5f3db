package xinqiao.organisation;

import static xinqiao.db.Tables.DEPARTMENT;
import static xinqiao.db.Tables.HOUSE;
import static xinqiao.db.Tables.HOUSE_BUSINESS_PHONE;
import static xinqiao.db.Tables.HOUSE_CONTACT;
import static xinqiao.db.Tables.HOUSE_INTRODUCTION;
import static xinqiao.db.Tables.HOUSE_NOTICE;
import static xinqiao.db.Tables.HOUSE_PROFILE;
import static xinqiao.db.Tables.PERSON;
import static xinqiao.db.Tables.POST;
import static xinqiao.db.Tables.POST_ROLE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import xinqiao.organisation.Staffing.After;
import xinqiao.organisation.Staffing.DepartmentFile;
import xinqiao.organisation.Staffing.HouseFile;
import xinqiao.organisation.Staffing.PersonFile;
import xinqiao.organisation.Staffing.PostFile;
import xinqiao.organisation.Staffing.Wanted;

/** Reads what administration works on. */
@Repository
class StaffingStore {
    private final DSLContext sql;
    private final Clock clock;

    StaffingStore(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Optional<HouseFile> house(String code) {
        return sql.selectFrom(HOUSE).where(HOUSE.CODE.eq(code)).fetchOptional(StaffingStore::house);
    }

    Optional<Contacts> contacts(String house) {
        return sql.selectFrom(HOUSE_CONTACT)
                .where(HOUSE_CONTACT.HOUSE_CODE.eq(house))
                .fetchOptional(OrganisationStore::contacts);
    }

    List<HouseFile> houses(String path) {
        return sql.selectFrom(HOUSE)
                .where(HOUSE.PATH.startsWith(path))
                .orderBy(HOUSE.PATH)
                .fetch(StaffingStore::house);
    }

    List<DepartmentFile> departments(String houseCode) {
        return sql.selectFrom(DEPARTMENT)
                .where(DEPARTMENT.HOUSE_CODE.eq(houseCode))
                .orderBy(DEPARTMENT.OPEN.desc(), DEPARTMENT.ID)
                .fetch(d -> new DepartmentFile(OrganisationStore.department(d), d.getOpen()));
    }

    Optional<DepartmentFile> department(long id) {
        return sql.selectFrom(DEPARTMENT)
                .where(DEPARTMENT.ID.eq(id))
                .fetchOptional(d -> new DepartmentFile(OrganisationStore.department(d), d.getOpen()));
    }

    Optional<PersonFile> person(long id) {
        return sql.selectFrom(PERSON)
                .where(PERSON.ID.eq(id))
                .fetchOptional(p -> new PersonFile(
                        OrganisationStore.person(p),
                        p.getHouseCode() != null
                                ? p.getHouseCode()
                                : postsOf(List.of(id)).stream()
                                        .map(file -> file.department().houseCode())
                                        .findFirst()
                                        .orElse("")));
    }

    Optional<Long> personByStaffNo(String staffNo) {
        return sql.select(PERSON.ID)
                .from(PERSON)
                .where(PERSON.STAFF_NO.eq(staffNo))
                .fetchOptional(PERSON.ID);
    }

    List<Person> people(Wanted wanted, @Nullable After after, int size) {
        return sql.selectFrom(PERSON)
                .where(which(wanted))
                .and(
                        after == null
                                ? DSL.noCondition()
                                : DSL.row(PERSON.NAME, PERSON.ID).gt(after.name(), after.id()))
                .orderBy(PERSON.NAME, PERSON.ID)
                .limit(size)
                .fetch(OrganisationStore::person);
    }

    int countPeople(Wanted wanted) {
        return sql.fetchCount(PERSON, which(wanted));
    }

    private Condition which(Wanted wanted) {
        LocalDate today = LocalDate.now(clock);
        var below = DSL.select(HOUSE.CODE).from(HOUSE).where(HOUSE.PATH.startsWith(wanted.path()));
        Condition held = DSL.exists(DSL.selectOne()
                .from(POST)
                .join(DEPARTMENT)
                .on(DEPARTMENT.ID.eq(POST.DEPARTMENT_ID))
                .where(POST.PERSON_ID.eq(PERSON.ID))
                .and(DEPARTMENT.HOUSE_CODE.in(below)));
        Condition holds = DSL.exists(DSL.selectOne()
                .from(POST)
                .where(POST.PERSON_ID.eq(PERSON.ID))
                .and(POST.VALID_UNTIL.isNull().or(POST.VALID_UNTIL.ge(today))));
        Condition everHeld = DSL.exists(DSL.selectOne().from(POST).where(POST.PERSON_ID.eq(PERSON.ID)));
        Condition theirs = held.or(PERSON.HOUSE_CODE.in(below));
        Condition staying = wanted.former() ? everHeld.andNot(holds) : holds.or(DSL.not(everHeld));
        return theirs.and(staying).and(words(wanted));
    }

    private static Condition words(Wanted wanted) {
        if (wanted.words().isEmpty()) return DSL.noCondition();
        Condition named = PERSON.NAME
                .containsIgnoreCase(wanted.words())
                .or(PERSON.NAME_EN.containsIgnoreCase(wanted.words()))
                .or(PERSON.STAFF_NO.eq(wanted.words()));
        return wanted.alsoPerson() == null ? named : named.or(PERSON.ID.eq(wanted.alsoPerson()));
    }

    List<PostFile> postsOf(Collection<Long> people) {
        return posts(POST.PERSON_ID.in(people));
    }

    List<PostFile> postsIn(long departmentId) {
        return posts(POST.DEPARTMENT_ID.eq(departmentId));
    }

    List<PostFile> postsWith(long roleId) {
        return posts(POST.ROLE_ID.eq(roleId));
    }

    Optional<PostFile> post(long id) {
        return posts(POST.ID.eq(id)).stream().findFirst();
    }

    private List<PostFile> posts(Condition which) {
        return sql.select()
                .from(POST)
                .join(DEPARTMENT)
                .on(DEPARTMENT.ID.eq(POST.DEPARTMENT_ID))
                .join(HOUSE)
                .on(HOUSE.CODE.eq(DEPARTMENT.HOUSE_CODE))
                .where(which)
                .orderBy(POST.VALID_UNTIL.desc().nullsFirst(), POST.ID)
                .fetch(row -> new PostFile(
                        OrganisationStore.post(row),
                        row.get(POST.ROLE_ID),
                        OrganisationStore.department(row.into(DEPARTMENT)),
                        row.get(HOUSE.PATH)));
    }

    List<Role> roles(List<String> houseCodes) {
        return sql.selectFrom(POST_ROLE)
                .where(POST_ROLE.HOUSE_CODE.in(houseCodes))
                .orderBy(POST_ROLE.ID)
                .fetch(StaffingStore::role);
    }

    List<Role> rolesBelow(String path) {
        return sql.select(POST_ROLE.fields())
                .from(POST_ROLE)
                .join(HOUSE)
                .on(HOUSE.CODE.eq(POST_ROLE.HOUSE_CODE))
                .where(HOUSE.PATH.startsWith(path))
                .orderBy(HOUSE.PATH, POST_ROLE.ID)
                .fetch(row -> role(row.into(POST_ROLE)));
    }

    Optional<Role> role(long id) {
        return sql.selectFrom(POST_ROLE).where(POST_ROLE.ID.eq(id)).fetchOptional(StaffingStore::role);
    }

    Optional<Notice> notice(String houseCode) {
        return sql.selectFrom(HOUSE_NOTICE)
                .where(HOUSE_NOTICE.HOUSE_CODE.eq(houseCode))
                .fetchOptional(StaffingStore::notice);
    }

    Map<String, Introduction> introductions() {
        return sql.selectFrom(HOUSE_INTRODUCTION)
                .where(HOUSE_INTRODUCTION.WORDS_ZH.ne(""))
                .fetchMap(
                        HOUSE_INTRODUCTION.HOUSE_CODE,
                        row -> new Introduction(row.getHouseCode(), row.getWordsZh(), row.getWordsEn()));
    }

    List<Notice> notices(LocalDate day) {
        return sql.select(HOUSE_NOTICE.fields())
                .from(HOUSE_NOTICE)
                .join(HOUSE)
                .on(HOUSE.CODE.eq(HOUSE_NOTICE.HOUSE_CODE))
                .where(HOUSE.IN_SERVICE)
                .and(HOUSE_NOTICE.NOTICE_ZH.ne(""))
                .and(HOUSE_NOTICE.SHOWN_UNTIL.isNull().or(HOUSE_NOTICE.SHOWN_UNTIL.ge(day)))
                .orderBy(HOUSE.PATH)
                .fetch(StaffingStore::notice);
    }

    List<Followed> followed(String houseCode, String kind) {
        return sql.selectFrom(HOUSE_PROFILE)
                .where(HOUSE_PROFILE.HOUSE_CODE.eq(houseCode))
                .and(HOUSE_PROFILE.KIND.eq(kind))
                .orderBy(HOUSE_PROFILE.VALID_FROM)
                .fetch(row -> new Followed(row.getProfileId(), row.getValidFrom()));
    }

    List<String> followersOf(String profileId) {
        return sql.selectDistinct(HOUSE_PROFILE.HOUSE_CODE)
                .from(HOUSE_PROFILE)
                .where(HOUSE_PROFILE.PROFILE_ID.eq(profileId))
                .orderBy(HOUSE_PROFILE.HOUSE_CODE)
                .fetch(HOUSE_PROFILE.HOUSE_CODE);
    }

    Map<String, List<BusinessPhone>> businessPhones() {
        return sql.selectFrom(HOUSE_BUSINESS_PHONE)
                .orderBy(HOUSE_BUSINESS_PHONE.HOUSE_CODE, HOUSE_BUSINESS_PHONE.ORD)
                .fetchGroups(
                        HOUSE_BUSINESS_PHONE.HOUSE_CODE,
                        row -> new BusinessPhone(
                                row.get(HOUSE_BUSINESS_PHONE.BUSINESS_ZH),
                                row.get(HOUSE_BUSINESS_PHONE.BUSINESS_EN),
                                row.get(HOUSE_BUSINESS_PHONE.PHONE)));
    }

    private static Notice notice(Record row) {
        var n = row.into(HOUSE_NOTICE);
        return new Notice(n.getHouseCode(), n.getNoticeZh(), n.getNoticeEn(), n.getShownUntil());
    }

    private static HouseFile house(Record row) {
        return new HouseFile(OrganisationStore.house(row), row.get(HOUSE.IN_SERVICE));
    }

    private static Role role(Record row) {
        var r = row.into(POST_ROLE);
        return new Role(
                r.getId(),
                r.getHouseCode(),
                r.getNameZh(),
                r.getNameEn(),
                Scope.valueOf(r.getScope()),
                OrganisationStore.powers(r.getPowers()),
                r.getOpen(),
                r.getExportRows());
    }
}
