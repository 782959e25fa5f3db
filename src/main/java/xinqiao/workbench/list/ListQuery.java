package xinqiao.workbench.list;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import xinqiao.petition.Channel;
import xinqiao.petition.Filter;
import xinqiao.petition.Filter.More;
import xinqiao.petition.Filter.Order;
import xinqiao.petition.Filter.View;
import xinqiao.petition.Outcome;
import xinqiao.petition.Sheet.Cursor;
import xinqiao.petition.Slice;
import xinqiao.petition.State;
import xinqiao.procedure.MatterKind;
import xinqiao.web.Form;
import xinqiao.workbench.Answers;

/**
 * What a list's address asks for; all of it stands in the address, so that a list can be kept and passed on. What it
 * doesn't understand it leaves out.
 */
public record ListQuery(
        Filter filter, List<ListColumn> columns, @Nullable Cursor after, int size) {
    public static final String PATH = "/desk/petitions";
    public static final List<Integer> SIZES = List.of(30, 50, 100);
    private static final int WORDS = 100;

    /** A search without a list looks through all; no search, the own desk. */
    public static ListQuery of(Form form) {
        String words = form.value("q");
        var filter = new Filter(
                View.ALL,
                one(form, "state", State.class).orElse(null),
                one(form, "kind", MatterKind.class).orElse(null),
                one(form, "channel", Channel.class).orElse(null),
                form.value("house").isEmpty() ? null : form.value("house"),
                words.length() > WORDS ? words.substring(0, WORDS) : words,
                more(form));
        var query = new ListQuery(filter, ListColumn.of(String.join(",", form.all("cols"))), cursor(form), size(form));
        View view = one(form, "view", View.class).orElse(query.narrowed() ? View.ALL : View.MY_DESK);
        return query.of(view);
    }

    private static More more(Form form) {
        return new More(
                one(form, "outcome", Outcome.class).orElse(null),
                Answers.id(form, "department").orElse(null),
                Answers.id(form, "person").orElse(null),
                day(form, "from"),
                day(form, "until"),
                day(form, "due-from"),
                day(form, "due-until"),
                form.chosen("open", "yes"),
                form.chosen("group", "yes"),
                form.chosen("anonymous", "yes"),
                one(form, "order", Order.class).orElse(null),
                Slice.parse(form.value("figure")).orElse(null));
    }

    private static @Nullable LocalDate day(Form form, String name) {
        return form.date(name)
                .filter(day -> day.getYear() > 0 && day.getYear() < 10_000)
                .orElse(null);
    }

    private static <E extends Enum<E>> Optional<E> one(Form form, String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equalsIgnoreCase(form.value(name).replace('-', '_')))
                .findFirst();
    }

    private static @Nullable Cursor cursor(Form form) {
        String text = form.value("after");
        try {
            return text.isEmpty() ? null : Cursor.parse(text);
        } catch (IllegalArgumentException nobodyWroteIt) {
            return null;
        }
    }

    private static int size(Form form) {
        return Answers.number(form, "size").filter(SIZES::contains).orElse(SIZES.getFirst());
    }

    private ListQuery of(View view) {
        var narrow = new Filter(
                view, filter.state(), filter.kind(), filter.channel(), filter.house(), filter.words(), filter.more());
        return new ListQuery(narrow, columns, after, size);
    }

    public View view() {
        return filter.view();
    }

    public boolean narrowed() {
        return !narrowing().isEmpty();
    }

    public List<ListColumn> shown() {
        if (!columns.isEmpty()) return columns;
        return view() == View.MY_DESK ? ListColumn.MINE : ListColumn.USUAL;
    }

    /** What narrows the list, by the names in the address, in the order in which it is shown. */
    public Map<String, String> narrowing() {
        Map<String, String> all = new LinkedHashMap<>();
        put(all, "q", filter.words().isBlank() ? null : filter.words());
        put(all, "state", filter.state());
        put(all, "kind", filter.kind());
        put(all, "channel", filter.channel());
        put(all, "house", filter.house());
        More more = filter.more();
        put(all, "department", more.department());
        put(all, "person", more.person());
        put(all, "outcome", more.outcome());
        put(all, "from", more.receivedFrom());
        put(all, "until", more.receivedUntil());
        put(all, "due-from", more.dueFrom());
        put(all, "due-until", more.dueUntil());
        put(all, "open", more.open() ? "yes" : null);
        put(all, "group", more.group() ? "yes" : null);
        put(all, "anonymous", more.anonymous() ? "yes" : null);
        Slice slice = more.slice();
        put(all, "figure", slice == null ? null : slice.text());
        return all;
    }

    /** How it is shown. */
    private Map<String, String> manner() {
        Map<String, String> all = new LinkedHashMap<>();
        put(all, "order", filter.more().order());
        put(
                all,
                "cols",
                columns.isEmpty() ? null : columns.stream().map(ListColumn::key).collect(Collectors.joining(",")));
        put(all, "size", size == SIZES.getFirst() ? null : size);
        return all;
    }

    private static void put(Map<String, String> all, String name, @Nullable Object value) {
        if (value != null) all.put(name, value.toString());
    }

    /** The address of this list from its beginning: what is kept and passed on. */
    public String address() {
        return address(PATH, narrowing(), null);
    }

    public String at(@Nullable Cursor place) {
        return address(PATH, narrowing(), place);
    }

    public String file(String path) {
        return address(path, narrowing(), null);
    }

    public String without(String name) {
        Map<String, String> fewer = narrowing();
        fewer.remove(name);
        return address(PATH, fewer, null);
    }

    /** Another list with the same words looked for; what else narrowed this one stays behind. */
    public String turned(View other) {
        Map<String, String> words = new LinkedHashMap<>(narrowing());
        words.keySet().retainAll(Set.of("q"));
        return of(other).address(PATH, words, null);
    }

    public String unfiltered() {
        return address(PATH, Map.of(), null);
    }

    private String address(String path, Map<String, String> narrow, @Nullable Cursor place) {
        // as values to be filled in, so that a brace in somebody's words is no variable
        Map<String, Object> values = new LinkedHashMap<>();
        var address = UriComponentsBuilder.fromPath(path).queryParam("view", view().name());
        narrow.forEach((name, value) -> {
            address.queryParam(name, "{" + name + "}");
            values.put(name, value);
        });
        manner().forEach((name, value) -> address.queryParam(name, value));
        if (place != null) address.queryParam("after", place);
        return address.encode().buildAndExpand(values).toUriString();
    }
}
