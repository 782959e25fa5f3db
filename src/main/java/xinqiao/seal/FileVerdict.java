package xinqiao.seal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;
import xinqiao.operation.FileExamination;
import xinqiao.seal.Examination.Remark;
import xinqiao.seal.Examination.Verdict;

/** The same verdict as on the public page, at the terminal. */
@Component
class FileVerdict implements FileExamination {
    private static final ResourceBundle CHINESE = ResourceBundle.getBundle("i18n/seal_zh");
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("i18n/seal_en");

    private final SignedFiles files;

    FileVerdict(SignedFiles files) {
        this.files = files;
    }

    /** Packages of the archive have an examination of their own. */
    @Override
    public boolean knows(Path file) {
        return !file.toString().endsWith(".zip");
    }

    @Override
    public boolean examine(Path file, PrintWriter out) {
        try {
            // one byte more than is examined is enough to say that it is too large
            try (var in = Files.newInputStream(file)) {
                return say(files.examine(in.readNBytes((int) files.largest() + 1)), out);
            }
        } catch (IOException e) {
            out.println("  ✗ " + e);
            return false;
        }
    }

    private static boolean say(Examination found, PrintWriter out) {
        boolean good = found.verdict() == Verdict.GOOD;
        out.println((good ? "  ✓ " : "  ✗ ") + both("seal.verdict." + found.verdict(), List.of()));
        found.remarks().forEach(remark -> say(remark, out));
        for (var one : found.signatures()) {
            out.println("    " + one.house() + "  " + one.signer() + "  " + one.at() + "  " + one.algorithm() + "  "
                    + one.issuer() + " #" + one.serial());
            one.remarks().forEach(remark -> say(remark, out));
        }
        return good;
    }

    private static void say(Remark remark, PrintWriter out) {
        out.println("      " + both("seal.found." + remark.key(), remark.values()));
    }

    private static String both(String key, List<Object> values) {
        Object[] words = values.stream().map(String::valueOf).toArray();
        return MessageFormat.format(CHINESE.getString(key), words) + " / "
                + MessageFormat.format(ENGLISH.getString(key), words);
    }
}
