package xinqiao.organisation;

import static xinqiao.db.Tables.DEPARTMENT;
import static xinqiao.db.Tables.HOUSE;
import static xinqiao.db.Tables.HOUSE_CONTACT;
import static xinqiao.db.Tables.HOUSE_PROFILE;
import static xinqiao.db.Tables.JURISDICTION;
import static xinqiao.db.Tables.PERSON;
import static xinqiao.db.Tables.POST;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sets up houses, departments, people and posts. Put everything of a house into one transaction: at its end the database
 * refuses a house in service that lacks its petition office or its legal department (KM-7, KM-9). Call {@link
 * Houses#refresh()} after the commit.
 */
@Component
public class Establishment {
    private final DSLContext sql;

    Establishment(DSLContext sql) {
        this.sql = sql;
    }

    /** @param parentCode the house above, which exists already; none for 海关总署 */
    @CanIgnoreReturnValue
    public House house(
            String code, @Nullable String parentCode, Level level, String nameZh, String nameEn, boolean inService) {
        var parent = parentCode == null
                ? null
                : sql.selectFrom(HOUSE).where(HOUSE.CODE.eq(parentCode)).fetchSingle();
        var direct = level == Level.SUBORDINATE && parent != null ? parent.getDirectCustoms() : code;
        var path = sql.insertInto(HOUSE)
                .set(HOUSE.CODE, code)
                .set(HOUSE.PARENT_CODE, parentCode)
                .set(HOUSE.PARENT_PATH, parent == null ? null : parent.getPath())
                .set(HOUSE.LEVEL, level.name())
                .set(HOUSE.DIRECT_CUSTOMS, direct)
                .set(HOUSE.NAME_ZH, nameZh)
                .set(HOUSE.NAME_EN, nameEn)
                .set(HOUSE.IN_SERVICE, inService)
                .returningResult(HOUSE.PATH)
                .fetchSingle()
                .value1();
        return new House(code, parentCode, path, direct, level, nameZh, nameEn);
    }

    /** Replaces what the house told the public before. */
    public void contacts(Contacts contacts) {
        var disclosure = contacts.disclosure();
        sql.insertInto(HOUSE_CONTACT)
                .set(HOUSE_CONTACT.HOUSE_CODE, contacts.houseCode())
                .set(HOUSE_CONTACT.POSTAL_ADDRESS_ZH, contacts.postalAddress().zh())
                .set(HOUSE_CONTACT.POSTAL_ADDRESS_EN, contacts.postalAddress().en())
                .set(HOUSE_CONTACT.POSTAL_CODE, contacts.postalCode())
                .set(HOUSE_CONTACT.EMAIL, contacts.email())
                .set(HOUSE_CONTACT.COMPLAINT_PHONE, contacts.complaintPhone())
                .set(HOUSE_CONTACT.RECEPTION_PLACE_ZH, contacts.receptionPlace().zh())
                .set(HOUSE_CONTACT.RECEPTION_PLACE_EN, contacts.receptionPlace().en())
                .set(HOUSE_CONTACT.RECEPTION_TIME_ZH, contacts.receptionTime().zh())
                .set(HOUSE_CONTACT.RECEPTION_TIME_EN, contacts.receptionTime().en())
                .set(HOUSE_CONTACT.PROGRESS_ZH, contacts.progress().zh())
                .set(HOUSE_CONTACT.PROGRESS_EN, contacts.progress().en())
                .set(HOUSE_CONTACT.DISCLOSURE_OFFICE_ZH, disclosure.name().zh())
                .set(HOUSE_CONTACT.DISCLOSURE_OFFICE_EN, disclosure.name().en())
                .set(HOUSE_CONTACT.DISCLOSURE_ADDRESS_ZH, disclosure.address().zh())
                .set(HOUSE_CONTACT.DISCLOSURE_ADDRESS_EN, disclosure.address().en())
                .set(HOUSE_CONTACT.DISCLOSURE_PHONE, disclosure.phone())
                .set(HOUSE_CONTACT.DISCLOSURE_FAX, disclosure.fax())
                .set(HOUSE_CONTACT.DISCLOSURE_EMAIL, disclosure.email())
                .set(HOUSE_CONTACT.REPORT_PHONE, disclosure.reportPhone())
                .set(HOUSE_CONTACT.REPORT_ADDRESS_ZH, disclosure.reportAddress().zh())
                .set(HOUSE_CONTACT.REPORT_ADDRESS_EN, disclosure.reportAddress().en())
                .onConflict(HOUSE_CONTACT.HOUSE_CODE)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    @CanIgnoreReturnValue
    public Department department(String houseCode, DepartmentKind kind, String nameZh, String nameEn) {
        long id = sql.insertInto(DEPARTMENT)
                .set(DEPARTMENT.HOUSE_CODE, houseCode)
                .set(DEPARTMENT.KIND, kind.name())
                .set(DEPARTMENT.NAME_ZH, nameZh)
                .set(DEPARTMENT.NAME_EN, nameEn)
                .returningResult(DEPARTMENT.ID)
                .fetchSingle()
                .value1();
        return new Department(id, houseCode, kind, nameZh, nameEn);
    }

    @CanIgnoreReturnValue
    public Person person(String name, @Nullable String nameEn, @Nullable String staffNo) {
        long id = sql.insertInto(PERSON)
                .set(PERSON.NAME, name)
                .set(PERSON.NAME_EN, nameEn)
                .set(PERSON.STAFF_NO, staffNo)
                .returningResult(PERSON.ID)
                .fetchSingle()
                .value1();
        return new Person(id, name, nameEn, staffNo);
    }

    /** Gives the post its id; the one it comes with is not looked at. Returns the id. */
    @CanIgnoreReturnValue
    public long post(Post post) {
        return sql.insertInto(POST)
                .set(POST.PERSON_ID, post.personId())
                .set(POST.DEPARTMENT_ID, post.departmentId())
                .set(POST.TITLE_ZH, post.titleZh())
                .set(POST.TITLE_EN, post.titleEn())
                .set(POST.SCOPE, post.scope().name())
                .set(
                        POST.POWERS,
                        post.powers().stream().map(Power::name).sorted().toArray(String[]::new))
                .set(POST.VALID_FROM, post.validFrom())
                .set(POST.VALID_UNTIL, post.validUntil())
                .set(POST.BEHALF_OF, post.behalfOf())
                .returningResult(POST.ID)
                .fetchSingle()
                .value1();
    }

    /** The post counts no more, from this moment on. */
    public void revokePost(long postId) {
        sql.update(POST).set(POST.REVOKED, true).where(POST.ID.eq(postId)).execute();
    }

    /** @param departmentId the department that the word names; none where it only names the house */
    public void competence(String houseCode, Proposal.Kind kind, String word, @Nullable Long departmentId) {
        sql.insertInto(JURISDICTION)
                .set(JURISDICTION.HOUSE_CODE, houseCode)
                .set(JURISDICTION.KIND, kind.name())
                .set(JURISDICTION.WORD, word)
                .set(JURISDICTION.DEPARTMENT_ID, departmentId)
                .onConflict(JURISDICTION.HOUSE_CODE, JURISDICTION.KIND, JURISDICTION.WORD)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    /** From that day on the house, and those below without one of their own, follow the profile for this kind of work. */
    public void profile(String houseCode, String kind, String profileId, LocalDate from) {
        sql.insertInto(HOUSE_PROFILE)
                .set(HOUSE_PROFILE.HOUSE_CODE, houseCode)
                .set(HOUSE_PROFILE.KIND, kind)
                .set(HOUSE_PROFILE.PROFILE_ID, profileId)
                .set(HOUSE_PROFILE.VALID_FROM, from)
                .onConflict(HOUSE_PROFILE.HOUSE_CODE, HOUSE_PROFILE.KIND, HOUSE_PROFILE.VALID_FROM)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }
}
