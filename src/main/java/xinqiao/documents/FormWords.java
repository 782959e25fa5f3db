package xinqiao.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of a form with fields {@code {name}}, days {@code {on:day}} and choices {@code [kind: A=公民; B=其他]} in them. */
final class FormWords {
    private static final Pattern FIELD = Pattern.compile("\\{([a-zA-Z0-9]+)(?::(day|\\d+))?}");
    private static final Pattern CHOICE = Pattern.compile("\\[([a-zA-Z0-9]+): ([^]]+)]");
    private static final String NO_DAY = "　　　　年　　月　　日";
    private static final String NO_DAY_ENGLISH = "____-__-__";

    private FormWords() {}

    /** @param blank how many characters of room a field without a value leaves; 0 in a cell, which is room itself */
    static String fill(String words, Map<String, String> values, String room, int blank, boolean english) {
        return fields(choices(words, values), values, room, blank, english);
    }

    private static String choices(String words, Map<String, String> values) {
        Matcher found = CHOICE.matcher(words);
        StringBuilder all = new StringBuilder();
        while (found.find()) {
            List<String> chosen =
                    Arrays.asList(values.getOrDefault(found.group(1), "").split(","));
            String options = Arrays.stream(found.group(2).split(";"))
                    .map(String::strip)
                    .map(option -> (chosen.contains(key(option)) ? "☑" : "□")
                            + option.substring(key(option).length() + 1))
                    .collect(Collectors.joining(PaperForm.TOGETHER));
            found.appendReplacement(all, Matcher.quoteReplacement(options));
        }
        return found.appendTail(all).toString();
    }

    private static String key(String option) {
        return option.substring(0, option.indexOf('='));
    }

    private static String fields(String words, Map<String, String> values, String room, int blank, boolean english) {
        Matcher found = FIELD.matcher(words);
        StringBuilder all = new StringBuilder();
        while (found.find()) {
            String value = values.getOrDefault(found.group(1), "").strip();
            String kind = found.group(2);
            if (value.isEmpty()) {
                if ("day".equals(kind)) value = english ? NO_DAY_ENGLISH : NO_DAY;
                else value = room.repeat(kind == null ? blank : Integer.parseInt(kind));
            }
            found.appendReplacement(all, Matcher.quoteReplacement(value));
        }
        return found.appendTail(all).toString();
    }

    static Set<String> fields(FormDesign design) {
        Set<String> all = new TreeSet<>();
        add(all, design.left());
        add(all, design.right());
        for (FormDesign.Part part : design.parts())
            switch (part) {
                case FormDesign.Table table ->
                    table.rows().stream()
                            .filter(row -> row.list().isEmpty())
                            .flatMap(row -> row.cells().stream())
                            .forEach(cell -> {
                                add(all, cell.words());
                                cell.signed().forEach(line -> add(all, line));
                            });
                case FormDesign.Words words -> words.paragraphs().forEach(line -> add(all, line));
                case FormDesign.Signed signed -> signed.lines().forEach(line -> add(all, line));
                case FormDesign.Heading heading -> add(all, heading.words());
                case FormDesign.Cut _ -> {}
            }
        return all;
    }

    private static void add(Set<String> all, String words) {
        for (Pattern each : new Pattern[] {FIELD, CHOICE}) {
            Matcher found = each.matcher(words);
            while (found.find()) all.add(found.group(1));
        }
    }
}
