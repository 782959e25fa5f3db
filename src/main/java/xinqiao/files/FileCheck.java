package xinqiao.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import xinqiao.operation.Verification;

/** Reads every content again and compares it with its name. */
final class FileCheck implements Verification {
    private static final ResourceBundle CHINESE = ResourceBundle.getBundle("i18n/files_zh");
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("i18n/files_en");

    private final StoredFileTable table;
    private final ContentFolder folder;

    FileCheck(StoredFileTable table, ContentFolder folder) {
        this.table = table;
        this.folder = folder;
    }

    @Override
    public String name() {
        return both("files.verification");
    }

    @Override
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        List<String> batch = table.after("");
        while (!batch.isEmpty()) {
            batch.forEach(sha256 -> check(sha256, problems));
            batch = table.after(batch.getLast());
        }
        return problems;
    }

    private void check(String sha256, List<String> problems) {
        Path path = folder.path(sha256);
        try {
            if (!Files.exists(path)) problems.add(both("files.problem.missing", sha256));
            else if (!ContentFolder.sha256(path).equals(sha256)) problems.add(both("files.problem.changed", sha256));
        } catch (IOException e) {
            problems.add(both("files.problem.unreadable", sha256, e.toString()));
        }
    }

    private static String both(String key, Object... values) {
        return MessageFormat.format(CHINESE.getString(key), values)
                + " / "
                + MessageFormat.format(ENGLISH.getString(key), values);
    }
}
