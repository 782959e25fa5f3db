package xinqiao.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the forms out of the one file that describes them. */
final class FormBook {
    private static final String FILE = "/forms/forms.yaml";
    /** words | columns x rows @ who signs */
    private static final Pattern SPAN = Pattern.compile("(.*?)(?:\\|(\\d+)(?:x(\\d+))?)?", Pattern.DOTALL);

    private static final Pattern ROOM = Pattern.compile("(\\d+(?:[.]\\d)?)(\\+?)");

    private FormBook() {}

    static Map<FormKind, FormDesign> read() {
        try (InputStream file = FormBook.class.getResourceAsStream(FILE)) {
            if (file == null) throw new IllegalStateException("no " + FILE);
            Map<?, ?> all = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            Map<FormKind, FormDesign> forms = new EnumMap<>(FormKind.class);
            for (FormKind kind : FormKind.values()) forms.put(kind, form(kind, map(all.get(kind.name()), kind)));
            return forms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FormDesign form(FormKind kind, Map<?, ?> of) {
        List<FormDesign.Part> parts = new ArrayList<>();
        for (Object part : list(of.get("parts"))) parts.add(part(map(part, kind), kind));
        return new FormDesign(
                kind,
                text(of.get("title")),
                text(of.get("titled")),
                of.get("language") == null ? "zh-CN" : text(of.get("language")),
                FormDesign.Subject.valueOf(text(of.get("of"))),
                FormDesign.Reader.valueOf(text(of.get("reader"))),
                texts(of.get("provisions")),
                of.get("named") == null || Boolean.TRUE.equals(of.get("named")),
                text(of.get("left")),
                text(of.get("right")),
                parts);
    }

    private static FormDesign.Part part(Map<?, ?> of, FormKind kind) {
        if (of.get("columns") != null) return table(of, kind);
        if (of.get("heading") != null) return new FormDesign.Heading(text(of.get("heading")));
        if (of.get("notes") != null) return new FormDesign.Words(texts(of.get("notes")), true);
        if (of.get("words") != null) return new FormDesign.Words(texts(of.get("words")), false);
        if (of.get("signed") != null) return new FormDesign.Signed(texts(of.get("signed")));
        if (of.get("cut") != null) return new FormDesign.Cut();
        throw new IllegalStateException(kind + ": a part that isn't known: " + of.keySet());
    }

    private static FormDesign.Table table(Map<?, ?> of, FormKind kind) {
        List<Integer> columns =
                list(of.get("columns")).stream().map(Integer.class::cast).toList();
        List<FormDesign.Row> rows = new ArrayList<>();
        for (Object row : list(of.get("rows"))) rows.add(row(list(row)));
        tiled(columns.size(), rows, kind);
        return new FormDesign.Table(columns, rows);
    }

    /** A row begins with its least height in millimetres: {@code 9}, {@code 40+} where it grows, {@code 9 head}, {@code 9 each people 3}, {@code 9 if waiver}. */
    private static FormDesign.Row row(List<?> of) {
        String[] how = text(of.getFirst()).split(" ");
        Matcher room = ROOM.matcher(how[0]);
        if (!room.matches()) throw new IllegalStateException("a row begins with its height: " + of);
        boolean each = how.length > 1 && how[1].equals("each");
        List<FormDesign.Cell> cells = of.stream()
                .skip(1)
                .map(FormBook::text)
                .map(FormBook::lines)
                .map(FormBook::cell)
                .toList();
        return new FormDesign.Row(
                Double.parseDouble(room.group(1)),
                !room.group(2).isEmpty(),
                how.length > 1 && how[1].equals("head"),
                each ? how[2] : "",
                each ? Integer.parseInt(how[3]) : 0,
                how.length > 1 && how[1].equals("if") ? how[2] : "",
                cells);
    }

    /** A label needs no quotation marks for its line breaks. */
    private static String lines(String words) {
        return words.replace("\\n", "\n");
    }

    private static FormDesign.Cell cell(String words) {
        List<String> lines = Arrays.asList(words.split(" ?@ ", -1));
        String[] span = new String[] {"1", "1"};
        Matcher found = SPAN.matcher(lines.getLast());
        if (!found.matches()) throw new IllegalStateException("a cell that isn't understood: " + words);
        if (found.group(2) != null) span[0] = found.group(2);
        if (found.group(3) != null) span[1] = found.group(3);
        lines.set(lines.size() - 1, found.group(1));
        return new FormDesign.Cell(
                lines.getFirst(), Integer.parseInt(span[0]), Integer.parseInt(span[1]), lines.subList(1, lines.size()));
    }

    /** No cell lies on another, and none is lacking. */
    private static void tiled(int columns, List<FormDesign.Row> rows, FormKind kind) {
        int[] taken = new int[rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            for (FormDesign.Cell cell : rows.get(row).cells())
                for (int r = row; r < Math.min(rows.size(), row + cell.rows()); r++) taken[r] += cell.columns();
            if (taken[row] != columns)
                throw new IllegalStateException(kind + ": row " + (row + 1) + " has " + taken[row] + " of " + columns);
        }
    }

    private static Map<?, ?> map(@Nullable Object of, FormKind kind) {
        if (of instanceof Map<?, ?> map) return map;
        throw new IllegalStateException("the form " + kind + " isn't described");
    }

    private static List<?> list(@Nullable Object of) {
        return of instanceof List<?> list ? list : List.of();
    }

    private static List<String> texts(@Nullable Object of) {
        return list(of).stream().map(FormBook::text).toList();
    }

    private static String text(@Nullable Object of) {
        return of == null ? "" : of.toString();
    }
}
