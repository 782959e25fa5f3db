package xinqiao.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one cell of the table, in a spreadsheet and in a form alike: written so that reading it again gives the
 * same. A cell that can't be read gives nothing.
 */
public final class Cells {
    private static final String DAMAGED = "【原文残缺】";
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})\\s*[.．、]\\s*(.*)");
    private static final Pattern OF_ELEMENT = Pattern.compile("(?i)(?:要素|element)\\s*(\\d{1,3})\\s*[:：]\\s*(.*)");
    private static final Pattern WORKING = Pattern.compile("(?i)(\\d{1,4})\\s*(?:个工作日|working days?)");
    private static final Pattern CALENDAR = Pattern.compile("(?i)(\\d{1,4})\\s*(?:日|天|days?)");
    private static final Pattern YEARLY = Pattern.compile("(?i)(?:每年|yearly)\\s*(\\d{2}-\\d{2})");
    private static final Pattern MARKED = Pattern.compile("([■□])([^■□]*)");

    private Cells() {}

    public static String elements(CatalogueItem item) {
        return item.elements().stream()
                .map(each -> (item.numbered() ? each.no() + "." : "")
                        + (each.damaged() ? DAMAGED : "")
                        + each.zh()
                        + (each.en().isBlank() ? "" : " | " + each.en()))
                .collect(Collectors.joining("\n"));
    }

    /** @param numbered whether the elements carry numbers: a single one need not */
    public record Elements(List<Element> all, boolean numbered) {}

    /** A line each: number, words, and after a bar the English ones. */
    public static Optional<Elements> elements(String cell) {
        List<Element> all = new ArrayList<>();
        List<String> lines = lines(cell);
        boolean numbered =
                lines.stream().anyMatch(line -> NUMBERED.matcher(line).matches());
        if (!numbered && lines.size() > 1) return Optional.empty();
        for (String line : lines) {
            Matcher found = NUMBERED.matcher(line);
            if (numbered && !found.matches()) return Optional.empty();
            int no = numbered ? Integer.parseInt(found.group(1)) : 1;
            String words = numbered ? found.group(2) : line;
            boolean damaged = words.startsWith(DAMAGED);
            if (damaged) words = words.substring(DAMAGED.length());
            int bar = words.indexOf('|');
            all.add(new Element(
                    no,
                    (bar < 0 ? words : words.substring(0, bar)).strip(),
                    bar < 0 ? "" : words.substring(bar + 1).strip(),
                    damaged));
        }
        return Optional.of(new Elements(all, numbered));
    }

    private static List<String> lines(String cell) {
        return cell.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    public static String terms(List<Limit> terms) {
        return terms.stream().map(Cells::term).collect(Collectors.joining("\n"));
    }

    private static String term(Limit term) {
        String of = term.element() == null ? "" : "要素" + term.element() + ":";
        return of
                + switch (term.kind()) {
                    case WORKING_DAYS -> term.days() + "个工作日";
                    case CALENDAR_DAYS -> term.days() + "日";
                    case YEARLY -> "每年" + term.day();
                    case KEPT_UP_TO_DATE -> "及时更新";
                    case BY_LAW -> "依法定时限";
                };
    }

    /** A line each; for one element where it begins with 要素 and its number. */
    public static Optional<List<Limit>> terms(String cell) {
        List<Limit> all = new ArrayList<>();
        for (String line : lines(cell)) {
            Matcher of = OF_ELEMENT.matcher(line);
            var read = of.matches() ? term(of.group(2), Integer.valueOf(of.group(1))) : term(line, null);
            if (read.isEmpty()) return Optional.empty();
            all.add(read.get());
        }
        return Optional.of(all);
    }

    private static Optional<Limit> term(String words, @Nullable Integer element) {
        Matcher found = WORKING.matcher(words);
        if (found.matches())
            return Optional.of(new Limit(TermKind.WORKING_DAYS, Integer.parseInt(found.group(1)), "", element));
        found = CALENDAR.matcher(words);
        if (found.matches())
            return Optional.of(new Limit(TermKind.CALENDAR_DAYS, Integer.parseInt(found.group(1)), "", element));
        found = YEARLY.matcher(words);
        if (found.matches()) return Optional.of(new Limit(TermKind.YEARLY, 0, found.group(1), element));
        if (words.equals("及时更新") || words.equalsIgnoreCase("kept up to date"))
            return Optional.of(new Limit(TermKind.KEPT_UP_TO_DATE, 0, "", element));
        if (words.equals("依法定时限") || words.equalsIgnoreCase("by law"))
            return Optional.of(new Limit(TermKind.BY_LAW, 0, "", element));
        return Optional.empty();
    }

    /** As the national table has them: ■ for those that are meant, □ for the others. */
    public static String channels(CatalogueItem item, Function<PublicChannel, String> name) {
        return Stream.of(PublicChannel.values())
                .map(channel -> (item.channels().contains(channel) ? "■" : "□")
                        + name.apply(channel)
                        + (channel != PublicChannel.OTHER
                                ? ""
                                : item.other().isBlank() ? item.otherHint() : ":" + item.other()))
                .collect(Collectors.joining("\n"));
    }

    /** @param other words of the channel OTHER @param otherHint what stands behind it where it isn't meant */
    public record Channels(Set<PublicChannel> all, String other, String otherHint) {}

    public static Optional<Channels> channels(String cell, Function<PublicChannel, String> name) {
        Set<PublicChannel> all = EnumSet.noneOf(PublicChannel.class);
        String other = "";
        String hint = "";
        Matcher found = MARKED.matcher(cell);
        if (cell.isBlank() || !MARKED.matcher(cell.strip()).lookingAt()) return Optional.empty();
        while (found.find()) {
            String words = found.group(2).strip();
            var channel = Stream.of(PublicChannel.values())
                    .filter(each -> each == PublicChannel.OTHER
                            ? words.startsWith(name.apply(each))
                            : words.equals(name.apply(each)))
                    .findFirst();
            if (channel.isEmpty()) return Optional.empty();
            if (found.group(1).equals("■")) all.add(channel.get());
            if (channel.get() != PublicChannel.OTHER) continue;
            String more =
                    words.substring(name.apply(PublicChannel.OTHER).length()).strip();
            if (more.startsWith(":") || more.startsWith("："))
                other = more.substring(1).strip();
            else hint = more;
        }
        return Optional.of(new Channels(all, other, hint));
    }

    public static <E extends Enum<E>> String constants(Collection<E> some, Function<E, String> name) {
        return some.stream().map(name).collect(Collectors.joining("、"));
    }

    /** Several words of a short list, divided by a comma or a line. */
    public static <E extends Enum<E>> Optional<Set<E>> constants(String cell, Class<E> type, Function<E, String> name) {
        Map<E, String> names = new EnumMap<>(type);
        for (E each : type.getEnumConstants()) names.put(each, name.apply(each));
        Set<E> all = EnumSet.noneOf(type);
        for (String word : cell.split("[、,，;；\\s]+")) {
            if (word.isEmpty()) continue;
            var known = names.entrySet().stream()
                    .filter(each -> each.getValue().equals(word))
                    .findFirst();
            if (known.isEmpty()) return Optional.empty();
            all.add(known.get().getKey());
        }
        return Optional.of(all);
    }
}
