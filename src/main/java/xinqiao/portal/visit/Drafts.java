package xinqiao.portal.visit;

import static org.jooq.impl.DSL.selectOne;
import static xinqiao.db.Tables.PORTAL_DRAFT;
import static xinqiao.db.Tables.PORTAL_FILE;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.web.Form;

/**
 * Letters that are being written. Kept so that a page more, another device or a lost connection costs nobody their words;
 * sealed so that only whoever writes can read them: the key is the token in the browser, or the code they asked for.
 */
@Component
public class Drafts {
    /** From the last change. A technical bound, no law. */
    public static final Duration KEPT = Duration.ofDays(7);
    /** The most that is kept of one letter, in characters; far above what its fields hold. */
    private static final int MOST = 400_000;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, List<String>>> VALUES = new TypeReference<>() {};

    private final DSLContext sql;
    private final Clock clock;

    Drafts(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public Optional<Form> find(String token) {
        return sql.select(PORTAL_DRAFT.CONTENT)
                .from(PORTAL_DRAFT)
                .where(PORTAL_DRAFT.FORM.eq(Secret.digest(token)))
                .and(PORTAL_DRAFT.TOUCHED_AT.gt(now().minus(KEPT)))
                .fetchOptional(row -> new Form(JSON.readValue(Secret.open(row.value1(), token), VALUES), List.of()));
    }

    public void save(String token, Form form) {
        String content = JSON.writeValueAsString(form.values());
        if (content.length() > MOST) return;
        byte[] sealed = Secret.seal(content, token);
        sql.insertInto(PORTAL_DRAFT)
                .set(PORTAL_DRAFT.FORM, Secret.digest(token))
                .set(PORTAL_DRAFT.CONTENT, sealed)
                .set(PORTAL_DRAFT.TOUCHED_AT, now())
                .onConflict(PORTAL_DRAFT.FORM)
                .doUpdate()
                .set(PORTAL_DRAFT.CONTENT, sealed)
                .set(PORTAL_DRAFT.TOUCHED_AT, now())
                .execute();
    }

    /**
     * The code with which somebody takes the draft up elsewhere; the same one as long as it lives.
     *
     * @param kind of form; a code opens none of another kind
     */
    public String codeOf(String token, Form draft, String kind) {
        if (!draft.value("code").isEmpty()) return draft.value("code");
        String code = Secret.code();
        save(token, draft.with("code", code));
        openWith(token, kind + code);
        return code;
    }

    /** From now on this code opens the draft too, and an earlier one no longer does. */
    private void openWith(String token, String code) {
        sql.update(PORTAL_DRAFT)
                .set(PORTAL_DRAFT.RESUME_SHA256, Secret.digest("resume " + Secret.clean(code)))
                .set(PORTAL_DRAFT.RESUME_TOKEN, Secret.seal(token, Secret.clean(code)))
                .where(PORTAL_DRAFT.FORM.eq(Secret.digest(token)))
                .execute();
    }

    /** The token of the draft that this code opens. */
    public Optional<String> tokenOf(String code) {
        return sql.select(PORTAL_DRAFT.RESUME_TOKEN)
                .from(PORTAL_DRAFT)
                .where(PORTAL_DRAFT.RESUME_SHA256.eq(Secret.digest("resume " + Secret.clean(code))))
                .and(PORTAL_DRAFT.TOUCHED_AT.gt(now().minus(KEPT)))
                .fetchOptional(row -> Secret.open(row.value1(), Secret.clean(code)));
    }

    /** It was sent, or whoever wrote it thought better of it. */
    public void forget(String token) {
        sql.deleteFrom(PORTAL_DRAFT)
                .where(PORTAL_DRAFT.FORM.eq(Secret.digest(token)))
                .execute();
        sql.deleteFrom(PORTAL_FILE)
                .where(PORTAL_FILE.FORM.eq(Secret.digest(token)))
                .execute();
    }

    /** Drafts that nobody went on with, and files of a form that is neither one nor recent. */
    void sweep(OffsetDateTime now, Duration unsent) {
        sql.deleteFrom(PORTAL_DRAFT)
                .where(PORTAL_DRAFT.TOUCHED_AT.lt(now.minus(KEPT)))
                .execute();
        sql.deleteFrom(PORTAL_FILE)
                .where(PORTAL_FILE.AT.lt(now.minus(unsent)))
                .andNotExists(selectOne().from(PORTAL_DRAFT).where(PORTAL_DRAFT.FORM.eq(PORTAL_FILE.FORM)))
                .execute();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
