package xinqiao.organisation;

import static xinqiao.db.Tables.DEPARTMENT;
import static xinqiao.db.Tables.HOUSE;
import static xinqiao.db.Tables.HOUSE_CONTACT;
import static xinqiao.db.Tables.HOUSE_PROFILE;
import static xinqiao.db.Tables.JURISDICTION;
import static xinqiao.db.Tables.ORGANISATION_VERSION;
import static xinqiao.db.Tables.PERSON;
import static xinqiao.db.Tables.POST;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import xinqiao.db.tables.records.HouseContactRecord;
import xinqiao.organisation.rules.Jurisdiction;
import xinqiao.organisation.rules.Tree;

/** All reading of the organisation's tables. */
@Repository
class OrganisationStore {
    /** Made once: every act asks for it. */
    private static final Field<Long> NOW =
            DSL.field(DSL.select(ORGANISATION_VERSION.VERSION).from(ORGANISATION_VERSION));

    private final DSLContext sql;

    OrganisationStore(DSLContext sql) {
        this.sql = sql;
    }

    Chart chart() {
        return Chart.of(
                sql.selectFrom(HOUSE).fetch(OrganisationStore::house),
                sql.selectFrom(DEPARTMENT)
                        .where(DEPARTMENT.OPEN)
                        .orderBy(DEPARTMENT.ID)
                        .fetch(OrganisationStore::department),
                sql.selectFrom(JURISDICTION)
                        .fetch(w -> new Jurisdiction.Word(
                                w.getHouseCode(),
                                Proposal.Kind.valueOf(w.getKind()),
                                w.getWord(),
                                w.getDepartmentId())),
                sql.selectFrom(HOUSE_PROFILE)
                        .fetch(p ->
                                new Tree.Following(p.getHouseCode(), p.getKind(), p.getProfileId(), p.getValidFrom())),
                contacts());
    }

    private List<Contacts> contacts() {
        return sql.selectFrom(HOUSE_CONTACT).fetch(OrganisationStore::contacts);
    }

    static Contacts contacts(HouseContactRecord c) {
        return new Contacts(
                c.getHouseCode(),
                new Contacts.Text(c.getPostalAddressZh(), c.getPostalAddressEn()),
                c.getPostalCode(),
                c.getEmail(),
                c.getComplaintPhone(),
                new Contacts.Text(c.getReceptionPlaceZh(), c.getReceptionPlaceEn()),
                new Contacts.Text(c.getReceptionTimeZh(), c.getReceptionTimeEn()),
                new Contacts.Text(c.getProgressZh(), c.getProgressEn()),
                new DisclosureOffice(
                        new Contacts.Text(c.getDisclosureOfficeZh(), c.getDisclosureOfficeEn()),
                        new Contacts.Text(c.getDisclosureAddressZh(), c.getDisclosureAddressEn()),
                        c.getDisclosurePhone(),
                        c.getDisclosureFax(),
                        c.getDisclosureEmail(),
                        c.getReportPhone(),
                        new Contacts.Text(c.getReportAddressZh(), c.getReportAddressEn())));
    }

    List<Holder> holdersInHouse(String houseCode, Power power, LocalDate day) {
        return holders(DEPARTMENT.HOUSE_CODE.eq(houseCode).and(POST.POWERS.contains(new String[] {power.name()})), day);
    }

    /** The version is read first: a change in between makes the copy look old, never a stale copy look new. */
    Roster roster(String houseCode) {
        long version = sql.select(ORGANISATION_VERSION.VERSION)
                .from(ORGANISATION_VERSION)
                .fetchSingle(ORGANISATION_VERSION.VERSION);
        return new Roster(version, holders(DEPARTMENT.HOUSE_CODE.eq(houseCode)));
    }

    static Condition isVersion(long version) {
        return NOW.eq(version);
    }

    List<Holder> holdersInDepartment(long departmentId, LocalDate day) {
        return holders(POST.DEPARTMENT_ID.eq(departmentId), day);
    }

    List<Holder> holdersOfPerson(long personId, LocalDate day) {
        return holders(POST.PERSON_ID.eq(personId), day);
    }

    List<Holder> holdersActingFor(long postId) {
        return holders(POST.BEHALF_OF.eq(postId));
    }

    private List<Holder> holders(Condition which, LocalDate day) {
        return holders(which.and(Acting.held(day)));
    }

    private List<Holder> holders(Condition which) {
        return sql.select()
                .from(POST)
                .join(PERSON)
                .on(PERSON.ID.eq(POST.PERSON_ID))
                .join(DEPARTMENT)
                .on(DEPARTMENT.ID.eq(POST.DEPARTMENT_ID))
                .where(which)
                .and(DEPARTMENT.OPEN)
                .orderBy(DEPARTMENT.ID, POST.ID)
                .fetch(row -> new Holder(person(row.into(PERSON)), post(row), department(row.into(DEPARTMENT))));
    }

    /** Who ever held a post at or below that house and is called by a name that stands in the words. */
    List<Long> namedIn(String housePath, String words) {
        return sql.selectDistinct(PERSON.ID)
                .from(PERSON)
                .join(POST)
                .on(POST.PERSON_ID.eq(PERSON.ID))
                .join(DEPARTMENT)
                .on(DEPARTMENT.ID.eq(POST.DEPARTMENT_ID))
                .join(HOUSE)
                .on(HOUSE.CODE.eq(DEPARTMENT.HOUSE_CODE))
                .where(HOUSE.PATH.startsWith(housePath))
                .and(DSL.position(DSL.val(words), PERSON.NAME).gt(0))
                .fetch(PERSON.ID);
    }

    List<Person> people(Collection<Long> ids) {
        return sql.selectFrom(PERSON).where(PERSON.ID.in(ids)).fetch(OrganisationStore::person);
    }

    /** Only where it is one for all who bear the name. */
    Map<String, String> latin(Collection<String> names) {
        return sql.select(PERSON.NAME, DSL.min(PERSON.NAME_EN))
                .from(PERSON)
                .where(PERSON.NAME.in(names))
                .groupBy(PERSON.NAME)
                .having(DSL.countDistinct(PERSON.NAME_EN).eq(1))
                .fetchMap(PERSON.NAME, DSL.min(PERSON.NAME_EN));
    }

    Optional<Department> closedOrOpen(long departmentId) {
        return sql.selectFrom(DEPARTMENT)
                .where(DEPARTMENT.ID.eq(departmentId))
                .fetchOptional(OrganisationStore::department);
    }

    static House house(Record row) {
        var h = row.into(HOUSE);
        return new House(
                h.getCode(),
                h.getParentCode(),
                h.getPath(),
                h.getDirectCustoms(),
                Level.valueOf(h.getLevel()),
                h.getNameZh(),
                h.getNameEn());
    }

    static Person person(Record row) {
        var p = row.into(PERSON);
        return new Person(p.getId(), p.getName(), p.getNameEn(), p.getStaffNo());
    }

    static Department department(Record row) {
        var d = row.into(DEPARTMENT);
        return new Department(
                d.getId(), d.getHouseCode(), DepartmentKind.valueOf(d.getKind()), d.getNameZh(), d.getNameEn());
    }

    static Post post(Record row) {
        var p = row.into(POST);
        return new Post(
                p.getId(),
                p.getPersonId(),
                p.getDepartmentId(),
                p.getTitleZh(),
                p.getTitleEn(),
                Scope.valueOf(p.getScope()),
                powers(p.getPowers()),
                p.getValidFrom(),
                p.getValidUntil(),
                p.getBehalfOf(),
                p.getRevoked());
    }

    static Set<Power> powers(String[] names) {
        return Arrays.stream(names).map(Power::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
