package xinqiao.portal.visit;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static xinqiao.db.Tables.PORTAL_FILE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import xinqiao.files.FileStore;
import xinqiao.files.StoredFile;
import xinqiao.law.Granted;
import xinqiao.law.Objection;
import xinqiao.law.Refused;
import xinqiao.petition.Upload;
import xinqiao.web.Form;

/** The files of a form that hasn't been sent yet. A file's name may name people, so it is sealed as the draft is. */
@Component
public class UnsentFiles {
    /** The field under which files arrive. */
    public static final String FIELD = "files";
    /** The most that one form carries; a technical bound, no law. */
    public static final int MOST = 20;

    private final DSLContext sql;
    private final FileStore store;
    private final Clock clock;

    UnsentFiles(DSLContext sql, FileStore store, Clock clock) {
        this.sql = sql;
        this.store = store;
        this.clock = clock;
    }

    /** The most that one file may weigh, in bytes. */
    public long largest() {
        return store.largest();
    }

    /** What a file is for; each kind is listed, counted and removed by itself. */
    public enum Purpose {
        MATERIAL,
        IDENTITY
    }

    /** The material, in the order in which it came. */
    public List<Upload> of(String token) {
        return of(token, Purpose.MATERIAL);
    }

    public List<Upload> of(String token, Purpose purpose) {
        return sql.selectFrom(PORTAL_FILE)
                .where(PORTAL_FILE.FORM.eq(Secret.digest(token)))
                .and(PORTAL_FILE.PURPOSE.eq(purpose.name()))
                .orderBy(PORTAL_FILE.ORD)
                .fetch(row ->
                        new Upload(row.getSha256(), Secret.open(row.getName(), token), row.getType(), row.getSize()));
    }

    /** Takes in what was sent with the form, and tells of every file that can't be taken. */
    public Form keep(Form form, String token, List<MultipartFile> sent) {
        return keep(form, token, sent, Purpose.MATERIAL);
    }

    public Form keep(Form form, String token, List<MultipartFile> sent, Purpose purpose) {
        Form told = form;
        int room = MOST - of(token, purpose).size();
        for (MultipartFile file : sent) {
            if (file.isEmpty()
                    && (file.getOriginalFilename() == null
                            || file.getOriginalFilename().isEmpty())) continue;
            if (room-- <= 0) return told.problem(FIELD, "portal.problem.many-files", MOST);
            told = keep(told, token, file, purpose);
        }
        return told;
    }

    private Form keep(Form form, String token, MultipartFile file, Purpose purpose) {
        String name = file.getOriginalFilename();
        try (InputStream content = file.getInputStream()) {
            return switch (store.put(content, name == null ? "" : name)) {
                case Granted<StoredFile>(StoredFile stored) -> {
                    insert(token, stored, purpose);
                    yield form;
                }
                case Refused<StoredFile>(List<Objection> objections) -> {
                    Form told = form;
                    for (Objection each : objections)
                        told = told.problem(FIELD, each.reason(), each.values().toArray());
                    yield told;
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void insert(String token, StoredFile file, Purpose purpose) {
        byte[] form = Secret.digest(token);
        int next = sql.select(coalesce(max(PORTAL_FILE.ORD), inline(0)).plus(1))
                .from(PORTAL_FILE)
                .where(PORTAL_FILE.FORM.eq(form))
                .fetchSingle()
                .value1();
        sql.insertInto(PORTAL_FILE)
                .set(PORTAL_FILE.FORM, form)
                .set(PORTAL_FILE.PURPOSE, purpose.name())
                .set(PORTAL_FILE.ORD, next)
                .set(PORTAL_FILE.SHA256, file.sha256())
                .set(PORTAL_FILE.NAME, Secret.seal(file.name(), token))
                .set(PORTAL_FILE.TYPE, file.type())
                .set(PORTAL_FILE.SIZE, file.size())
                .set(PORTAL_FILE.AT, clock.instant().atOffset(ZoneOffset.UTC))
                .onConflictDoNothing()
                .execute();
    }

    public void remove(String token, String sha256) {
        remove(token, sha256, Purpose.MATERIAL);
    }

    public void remove(String token, String sha256, Purpose purpose) {
        sql.deleteFrom(PORTAL_FILE)
                .where(PORTAL_FILE.FORM.eq(Secret.digest(token)))
                .and(PORTAL_FILE.PURPOSE.eq(purpose.name()))
                .and(PORTAL_FILE.SHA256.eq(sha256))
                .execute();
    }
}
