package xinqiao.files;

import static xinqiao.db.Tables.FORGOTTEN_FILE;
import static xinqiao.db.Tables.STORED_FILE;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** All SQL on stored files. */
@Component
class StoredFileTable {
    static final int BATCH = 1_000;

    private final DSLContext sql;

    StoredFileTable(DSLContext sql) {
        this.sql = sql;
    }

    void insert(StoredFile file, Instant at) {
        sql.insertInto(STORED_FILE)
                .set(STORED_FILE.SHA256, file.sha256())
                .set(STORED_FILE.SIZE, file.size())
                .set(STORED_FILE.TYPE, file.type())
                .set(STORED_FILE.FIRST_AT, at.atOffset(ZoneOffset.UTC))
                .onConflictDoNothing()
                .execute();
    }

    List<String> after(String sha256) {
        return sql.select(STORED_FILE.SHA256)
                .from(STORED_FILE)
                .where(STORED_FILE.SHA256.gt(sha256))
                .orderBy(STORED_FILE.SHA256)
                .limit(BATCH)
                .fetch(STORED_FILE.SHA256);
    }

    boolean has(String sha256) {
        return sql.fetchExists(STORED_FILE, STORED_FILE.SHA256.eq(sha256));
    }

    static boolean forget(DSLContext tx, String sha256) {
        return Boolean.TRUE.equals(tx.select(DSL.function("forget_file", Boolean.class, DSL.val(sha256)))
                .fetchSingle()
                .value1());
    }

    List<String> forgotten() {
        return sql.select(FORGOTTEN_FILE.SHA256)
                .from(FORGOTTEN_FILE)
                .orderBy(FORGOTTEN_FILE.SHA256)
                .fetch(FORGOTTEN_FILE.SHA256);
    }

    void swept(String sha256) {
        sql.deleteFrom(FORGOTTEN_FILE).where(FORGOTTEN_FILE.SHA256.eq(sha256)).execute();
    }
}
