package xinqiao.operation.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import xinqiao.operation.DataFolder;
import xinqiao.operation.Mode;
import xinqiao.operation.StartRefused;

/**
 * A data folder stays in the mode of its first start: sample accounts must never serve real cases, and real cases must
 * never be shown in a demonstration.
 */
public final class FolderMode {
    private FolderMode() {}

    public static void keep(DataFolder data, Mode mode) throws IOException {
        String wanted = mode.name().toLowerCase(Locale.ROOT);
        Path file = data.path().resolve("mode");
        if (!Files.exists(file)) Files.writeString(file, wanted);
        String found = Files.readString(file).strip();
        if (!found.equals(wanted)) throw new StartRefused("operation.refusal.mode", data.path(), found, wanted);
    }
}
