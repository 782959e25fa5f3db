package xinqiao.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;

/**
 * Contents that are destroyed by law: first their rows, with whatever held them, then the files themselves. A content that
 * anything else still holds stays.
 */
@Component
public class Forgetting {
    private final StoredFileTable table;
    private final ContentFolder folder;

    Forgetting(StoredFileTable table, ContentFolder folder) {
        this.table = table;
        this.folder = folder;
    }

    /** In the transaction of the system that took away what held it. @return whether nothing else holds it, so that it goes */
    @Enforces(Provision.LAW_S4)
    public boolean forget(DSLContext tx, String sha256) {
        return StoredFileTable.forget(tx, sha256);
    }

    /** Removes the files of forgotten contents, also those that a crash has left. @return how many */
    public int sweep() {
        List<String> gone = table.forgotten();
        for (String sha256 : gone) {
            try {
                // the same content may have come anew
                if (!table.has(sha256)) Files.deleteIfExists(folder.path(sha256));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            table.swept(sha256);
        }
        return gone.size();
    }
}
