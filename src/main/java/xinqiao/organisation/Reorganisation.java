package xinqiao.organisation;

import static xinqiao.db.Tables.DEPARTMENT;
import static xinqiao.db.Tables.HOUSE;
import static xinqiao.db.Tables.HOUSE_BUSINESS_PHONE;
import static xinqiao.db.Tables.HOUSE_INTRODUCTION;
import static xinqiao.db.Tables.HOUSE_NOTICE;
import static xinqiao.db.Tables.HOUSE_PROFILE;
import static xinqiao.db.Tables.PERSON;
import static xinqiao.db.Tables.POST;
import static xinqiao.db.Tables.POST_ROLE;

import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Changes what {@link Establishment} set up. Neither asks whether somebody may: that is the business of administration,
 * in whose transaction this runs.
 */
@Component
public class Reorganisation {
    private final DSLContext sql;

    Reorganisation(DSLContext sql) {
        this.sql = sql;
    }

    public void house(String code, String nameZh, String nameEn, boolean inService) {
        sql.update(HOUSE)
                .set(HOUSE.NAME_ZH, nameZh)
                .set(HOUSE.NAME_EN, nameEn)
                .set(HOUSE.IN_SERVICE, inService)
                .where(HOUSE.CODE.eq(code))
                .execute();
    }

    public void department(long id, String nameZh, String nameEn, boolean open) {
        sql.update(DEPARTMENT)
                .set(DEPARTMENT.NAME_ZH, nameZh)
                .set(DEPARTMENT.NAME_EN, nameEn)
                .set(DEPARTMENT.OPEN, open)
                .where(DEPARTMENT.ID.eq(id))
                .execute();
    }

    /** @param houseCode the house that keeps the file */
    public void person(long id, String name, @Nullable String nameEn, @Nullable String staffNo, String houseCode) {
        sql.update(PERSON)
                .set(PERSON.NAME, name)
                .set(PERSON.NAME_EN, nameEn)
                .set(PERSON.STAFF_NO, staffNo)
                .set(PERSON.HOUSE_CODE, houseCode)
                .where(PERSON.ID.eq(id))
                .execute();
    }

    /** All of a post but who holds it and where. */
    public void post(long id, Post post, @Nullable Long roleId) {
        sql.update(POST)
                .set(POST.ROLE_ID, roleId)
                .set(POST.TITLE_ZH, post.titleZh())
                .set(POST.TITLE_EN, post.titleEn())
                .set(POST.SCOPE, post.scope().name())
                .set(POST.POWERS, names(post.powers()))
                .set(POST.VALID_FROM, post.validFrom())
                .set(POST.VALID_UNTIL, post.validUntil())
                .where(POST.ID.eq(id))
                .execute();
    }

    public long role(String houseCode, String nameZh, String nameEn, Scope scope, Set<Power> powers) {
        return sql.insertInto(POST_ROLE)
                .set(POST_ROLE.HOUSE_CODE, houseCode)
                .set(POST_ROLE.NAME_ZH, nameZh)
                .set(POST_ROLE.NAME_EN, nameEn)
                .set(POST_ROLE.SCOPE, scope.name())
                .set(POST_ROLE.POWERS, names(powers))
                .returningResult(POST_ROLE.ID)
                .fetchSingle()
                .value1();
    }

    /** The role, and with it the scope and powers of every post that uses it. */
    public void role(Role role) {
        sql.update(POST_ROLE)
                .set(POST_ROLE.NAME_ZH, role.nameZh())
                .set(POST_ROLE.NAME_EN, role.nameEn())
                .set(POST_ROLE.SCOPE, role.scope().name())
                .set(POST_ROLE.POWERS, names(role.powers()))
                .set(POST_ROLE.OPEN, role.open())
                .set(POST_ROLE.EXPORT_ROWS, role.exportRows())
                .where(POST_ROLE.ID.eq(role.id()))
                .execute();
        sql.update(POST)
                .set(POST.SCOPE, role.scope().name())
                .set(POST.POWERS, names(role.powers()))
                .where(POST.ROLE_ID.eq(role.id()))
                .execute();
    }

    public void notice(Notice notice) {
        sql.insertInto(HOUSE_NOTICE)
                .set(HOUSE_NOTICE.HOUSE_CODE, notice.houseCode())
                .set(HOUSE_NOTICE.NOTICE_ZH, notice.zh())
                .set(HOUSE_NOTICE.NOTICE_EN, notice.en())
                .set(HOUSE_NOTICE.SHOWN_UNTIL, notice.until())
                .onConflict(HOUSE_NOTICE.HOUSE_CODE)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    public void introduction(Introduction introduction) {
        sql.insertInto(HOUSE_INTRODUCTION)
                .set(HOUSE_INTRODUCTION.HOUSE_CODE, introduction.houseCode())
                .set(HOUSE_INTRODUCTION.WORDS_ZH, introduction.zh())
                .set(HOUSE_INTRODUCTION.WORDS_EN, introduction.en())
                .onConflict(HOUSE_INTRODUCTION.HOUSE_CODE)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    /** Gives a house that is out of service another place; all below it come along, and all that says where they lie. */
    public void move(String code, String parent) {
        sql.query("select move_house({0}, {1})", DSL.val(code), DSL.val(parent)).execute();
    }

    /** Replaces all that the house was told to follow for a kind of work. */
    public void follow(String houseCode, String kind, List<Followed> procedures) {
        sql.deleteFrom(HOUSE_PROFILE)
                .where(HOUSE_PROFILE.HOUSE_CODE.eq(houseCode))
                .and(HOUSE_PROFILE.KIND.eq(kind))
                .execute();
        for (var one : procedures)
            sql.insertInto(HOUSE_PROFILE)
                    .set(HOUSE_PROFILE.HOUSE_CODE, houseCode)
                    .set(HOUSE_PROFILE.KIND, kind)
                    .set(HOUSE_PROFILE.PROFILE_ID, one.profileId())
                    .set(HOUSE_PROFILE.VALID_FROM, one.from())
                    .execute();
    }

    /** Replaces the telephone numbers of the house's businesses. */
    public void businessPhones(String houseCode, List<BusinessPhone> phones) {
        sql.deleteFrom(HOUSE_BUSINESS_PHONE)
                .where(HOUSE_BUSINESS_PHONE.HOUSE_CODE.eq(houseCode))
                .execute();
        for (int i = 0; i < phones.size(); i++) {
            var one = phones.get(i);
            sql.insertInto(HOUSE_BUSINESS_PHONE)
                    .set(HOUSE_BUSINESS_PHONE.HOUSE_CODE, houseCode)
                    .set(HOUSE_BUSINESS_PHONE.ORD, (short) i)
                    .set(HOUSE_BUSINESS_PHONE.BUSINESS_ZH, one.businessZh())
                    .set(HOUSE_BUSINESS_PHONE.BUSINESS_EN, one.businessEn())
                    .set(HOUSE_BUSINESS_PHONE.PHONE, one.phone())
                    .execute();
        }
    }

    private static String[] names(Set<Power> powers) {
        return powers.stream().map(Power::name).sorted().toArray(String[]::new);
    }
}
