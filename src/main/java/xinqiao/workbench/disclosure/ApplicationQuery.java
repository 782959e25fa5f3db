package xinqiao.workbench.disclosure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import xinqiao.disclosure.ApplicantKind;
import xinqiao.disclosure.ApplicationFilter;
import xinqiao.disclosure.ApplicationFilter.View;
import xinqiao.disclosure.ApplicationState;
import xinqiao.petition.Sheet.Cursor;
import xinqiao.procedure.ReceiptWay;
import xinqiao.procedure.ReplyKind;
import xinqiao.web.Form;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;

/** What a list's address asks for; what it doesn't understand it leaves out. */
public record ApplicationQuery(
        ApplicationFilter filter, @Nullable Cursor after) {
    public static final String PATH = "/desk/applications";
    static final int SIZE = 30;
    private static final int WORDS = 100;

    /** A search without a list looks through all; no search, the own desk. */
    static ApplicationQuery of(Form form) {
        String words = form.value("q");
        var filter = new ApplicationFilter(
                View.ALL,
                Fields.chosen(form, "state", ApplicationState.class).orElse(null),
                Fields.chosen(form, "way", ReceiptWay.class).orElse(null),
                Fields.chosen(form, "kind", ApplicantKind.class).orElse(null),
                Fields.chosen(form, "reply", ReplyKind.class).orElse(null),
                form.value("house").isEmpty() ? null : form.value("house"),
                Answers.id(form, "department").orElse(null),
                day(form, "from"),
                day(form, "until"),
                words.length() > WORDS ? words.substring(0, WORDS) : words);
        var query = new ApplicationQuery(filter, cursor(form));
        return query.of(Fields.chosen(form, "view", View.class).orElse(query.narrowed() ? View.ALL : View.MY_DESK));
    }

    static String to(View view, @Nullable ApplicationState state) {
        return new ApplicationQuery(ApplicationFilter.of(view).with(state), null).at(null);
    }

    private static @Nullable LocalDate day(Form form, String name) {
        return form.date(name)
                .filter(day -> day.getYear() > 0 && day.getYear() < 10_000)
                .orElse(null);
    }

    private static @Nullable Cursor cursor(Form form) {
        try {
            return Optional.of(form.value("after"))
                    .filter(text -> !text.isEmpty())
                    .map(Cursor::parse)
                    .orElse(null);
        } catch (IllegalArgumentException nobodyWroteIt) {
            return null;
        }
    }

    private ApplicationQuery of(View view) {
        var f = filter;
        var narrow = new ApplicationFilter(
                view,
                f.state(),
                f.way(),
                f.kind(),
                f.reply(),
                f.house(),
                f.department(),
                f.receivedFrom(),
                f.receivedUntil(),
                f.words());
        return new ApplicationQuery(narrow, after);
    }

    public View view() {
        return filter.view();
    }

    public boolean narrowed() {
        return !narrowing().isEmpty();
    }

    private Map<String, String> narrowing() {
        Map<String, String> all = new LinkedHashMap<>();
        put(all, "q", filter.words().isBlank() ? null : filter.words());
        put(all, "state", filter.state());
        put(all, "way", filter.way());
        put(all, "kind", filter.kind());
        put(all, "reply", filter.reply());
        put(all, "house", filter.house());
        put(all, "department", filter.department());
        put(all, "from", filter.receivedFrom());
        put(all, "until", filter.receivedUntil());
        return all;
    }

    private static void put(Map<String, String> all, String name, @Nullable Object value) {
        if (value != null) all.put(name, value.toString());
    }

    public String at(@Nullable Cursor place) {
        return address(PATH, narrowing(), place);
    }

    public String file() {
        return address(PATH + ".xlsx", narrowing(), null);
    }

    /** Another list with the same words looked for; what else narrowed this one stays behind. */
    public String turned(View other) {
        Map<String, String> words = narrowing();
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
        if (place != null) address.queryParam("after", place);
        return address.encode().buildAndExpand(values).toUriString();
    }
}
