package xinqiao.archive;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.operation.FileExamination;

/** {@code ./xinqiao verify FILE.zip}: whether a package of the archive is whole, by its own checksums. */
@Component
class PackageVerdict implements FileExamination {
    private static final ResourceBundle CHINESE = ResourceBundle.getBundle("i18n/archive_zh");
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("i18n/archive_en");

    @Override
    public boolean knows(Path file) {
        return file.toString().endsWith(".zip");
    }

    @Override
    @Enforces(Provision.LAW_S4)
    public boolean examine(Path file, PrintWriter out) {
        var problems = ArchivePackage.problems(file);
        for (String words : problems) {
            int space = words.indexOf(' ');
            String what = space < 0 ? words : words.substring(0, space);
            String name = space < 0 ? "" : words.substring(space + 1);
            out.println("  ✗ " + both("archive.package." + what, name));
        }
        if (problems.isEmpty()) out.println("  ✓ " + both("archive.package.whole"));
        return problems.isEmpty();
    }

    private static String both(String key, Object... values) {
        return MessageFormat.format(CHINESE.getString(key), values)
                + " / "
                + MessageFormat.format(ENGLISH.getString(key), values);
    }
}
