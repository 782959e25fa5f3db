package xinqiao.handbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The tables of a document in Markdown. */
final class Tables {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private Tables() {}

    /** The cells of every row of every table, without headings' underlines. */
    static List<List<String>> rows(String document) {
        return document.lines()
                .filter(line -> line.startsWith("|") && !line.startsWith("| ---"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    /** All that stands in code font. */
    static Set<String> code(String text) {
        var found = new TreeSet<String>();
        CODE.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    static String document(String path) throws IOException {
        return Files.readString(Path.of(path));
    }
}
