package xinqiao.api.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import xinqiao.api.http.Days;
import xinqiao.api.http.WrongField;
import xinqiao.petition.Channel;
import xinqiao.petition.Filter.Order;
import xinqiao.petition.Filter.View;
import xinqiao.petition.Outcome;
import xinqiao.petition.Slice;
import xinqiao.petition.State;
import xinqiao.procedure.MatterKind;

/** What of a list's address can be kept: its filters and order, each of them understood. */
final class SavedQuery {
    private static final int WORDS = 100;

    private static final Map<String, Function<String, String>> KNOWN = Map.ofEntries(
            Map.entry("view", text -> one(text, View.values())),
            Map.entry("q", text -> check(text.length() <= WORDS, text)),
            Map.entry("state", text -> one(text, State.values())),
            Map.entry("kind", text -> one(text, MatterKind.values())),
            Map.entry("channel", text -> one(text, Channel.values())),
            Map.entry("house", text -> check(text.matches("\\d{4}"), text)),
            Map.entry("department", SavedQuery::id),
            Map.entry("person", SavedQuery::id),
            Map.entry("outcome", text -> one(text, Outcome.values())),
            Map.entry("from", SavedQuery::day),
            Map.entry("until", SavedQuery::day),
            Map.entry("due-from", SavedQuery::day),
            Map.entry("due-until", SavedQuery::day),
            Map.entry("open", SavedQuery::yes),
            Map.entry("group", SavedQuery::yes),
            Map.entry("anonymous", SavedQuery::yes),
            Map.entry("figure", text -> check(Slice.parse(text).isPresent(), text)),
            Map.entry("cols", text -> check(text.matches("[a-z,-]{1,300}"), text)), // columns are the desk's
            Map.entry("size", text -> check(text.matches("\\d{1,3}"), text)),
            Map.entry("order", text -> one(text, Order.values())));

    private SavedQuery() {}

    /**
     * The address at the desk of the list that a query asks for.
     *
     * @param shared words that were looked for may be somebody's name or number, which is nobody else's to read
     * @throws WrongField for what isn't understood, so that nobody believes that it narrows anything
     */
    static String address(String query, boolean shared) {
        Map<String, Object> values = new LinkedHashMap<>();
        UriComponentsBuilder.fromUriString("?" + query.replaceFirst("^[^?]*\\?", ""))
                .build()
                .getQueryParams()
                .forEach((name, all) -> {
                    var known = KNOWN.get(name);
                    String text = all.size() == 1 ? all.getFirst() : null;
                    if (known == null || text == null || shared && name.equals("q")) throw wrong();
                    values.put(name, known.apply(decoded(text)));
                });
        var address = UriComponentsBuilder.fromPath("/desk/petitions");
        values.putIfAbsent("view", View.ALL.name());
        values.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(values).toUriString();
    }

    private static String decoded(String text) {
        try {
            return UriUtils.decode(text, java.nio.charset.StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    private static <E extends Enum<E>> String one(String text, E[] all) {
        return check(Arrays.stream(all).anyMatch(each -> each.name().equals(text)), text);
    }

    private static String id(String text) {
        return check(text.matches("\\d{1,18}"), text);
    }

    private static String yes(String text) {
        return check(text.equals("true") || text.equals("yes"), "yes");
    }

    private static String day(String text) {
        try {
            LocalDate possible = Days.possible("query", LocalDate.parse(text));
            return String.valueOf(possible);
        } catch (DateTimeParseException none) {
            throw wrong();
        }
    }

    private static String check(boolean understood, String text) {
        if (!understood) throw wrong();
        return text;
    }

    private static WrongField wrong() {
        return new WrongField("query", WrongField.Kind.NO_SUCH_VALUE);
    }
}
