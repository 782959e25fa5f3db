package xinqiao.procedure;

import static xinqiao.db.Tables.KEPT_PROFILE;
import static xinqiao.db.Tables.PROFILE_TEXT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import xinqiao.db.tables.records.KeptProfileRecord;
import xinqiao.procedure.ProfileBook.Entry;
import xinqiao.procedure.ProfileBook.Standing;

/** All SQL on the profiles that are kept in the database. */
@Repository
class ProfileStore {
    private final DSLContext sql;

    ProfileStore(DSLContext sql) {
        this.sql = sql;
    }

    /** The number of the last change; 0 as long as there was none. */
    long changed() {
        return sql.select(KEPT_PROFILE.CHANGED)
                .from(KEPT_PROFILE)
                .orderBy(KEPT_PROFILE.CHANGED.desc())
                .limit(1)
                .fetchOptional(KEPT_PROFILE.CHANGED)
                .orElse(0L);
    }

    List<Entry> all() {
        return sql.selectFrom(KEPT_PROFILE).orderBy(KEPT_PROFILE.ID).fetch(ProfileStore::entry);
    }

    Optional<Entry> find(String id) {
        return sql.selectFrom(KEPT_PROFILE).where(KEPT_PROFILE.ID.eq(id)).fetchOptional(ProfileStore::entry);
    }

    Optional<String> text(String content) {
        return sql.select(PROFILE_TEXT.YAML)
                .from(PROFILE_TEXT)
                .where(PROFILE_TEXT.SHA256.eq(content))
                .fetchOptional(PROFILE_TEXT.YAML);
    }

    /** The texts of all profiles that aren't drafts, by content. */
    Map<String, String> texts() {
        return sql.selectDistinct(PROFILE_TEXT.SHA256, PROFILE_TEXT.YAML)
                .from(PROFILE_TEXT)
                .join(KEPT_PROFILE)
                .on(KEPT_PROFILE.CONTENT.eq(PROFILE_TEXT.SHA256))
                .where(KEPT_PROFILE.STANDING.ne(Standing.DRAFT.name()))
                .fetchMap(PROFILE_TEXT.SHA256, PROFILE_TEXT.YAML);
    }

    void put(String content, String yaml) {
        sql.insertInto(PROFILE_TEXT)
                .set(PROFILE_TEXT.SHA256, content)
                .set(PROFILE_TEXT.YAML, yaml)
                .onConflictDoNothing()
                .execute();
    }

    void keep(Entry entry) {
        var changed = DSL.field("nextval('profile_change')", Long.class);
        sql.insertInto(KEPT_PROFILE)
                .set(KEPT_PROFILE.ID, entry.id())
                .set(KEPT_PROFILE.HOUSE_CODE, entry.houseCode())
                .set(KEPT_PROFILE.STANDING, entry.standing().name())
                .set(KEPT_PROFILE.CONTENT, entry.content())
                .set(KEPT_PROFILE.CHANGED, changed)
                .onConflict(KEPT_PROFILE.ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    private static Entry entry(KeptProfileRecord row) {
        return new Entry(row.getId(), row.getHouseCode(), Standing.valueOf(row.getStanding()), row.getContent());
    }
}
