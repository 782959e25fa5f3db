package xinqiao.files;

import static xinqiao.db.Tables.STORED_FILE;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
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
}
