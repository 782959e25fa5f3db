package xinqiao.workbench.list;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import xinqiao.petition.Channel;
import xinqiao.petition.Filter;
import xinqiao.petition.Filter.View;
import xinqiao.petition.Sheet.Cursor;
import xinqiao.petition.State;
import xinqiao.procedure.MatterKind;
import xinqiao.web.Form;

/** What a list's address asks for. What it doesn't understand it leaves out. */
public record ListQuery(Filter filter, @Nullable Cursor after) {

    /** A search without a list looks through all; no search, the own desk. */
    static ListQuery of(Form form) {
        String words = form.value("q");
        View view = one(form, "view", View.class).orElse(words.isEmpty() && !narrowed(form) ? View.MY_DESK : View.ALL);
        var filter = new Filter(
                view,
                one(form, "state", State.class).orElse(null),
                one(form, "kind", MatterKind.class).orElse(null),
                one(form, "channel", Channel.class).orElse(null),
                form.value("house").isEmpty() ? null : form.value("house"),
                words.length() > 100 ? words.substring(0, 100) : words);
        return new ListQuery(filter, cursor(form.value("after")));
    }

    private static boolean narrowed(Form form) {
        return !form.value("state").isEmpty()
                || !form.value("kind").isEmpty()
                || !form.value("channel").isEmpty()
                || !form.value("house").isEmpty();
    }

    private static <E extends Enum<E>> Optional<E> one(Form form, String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equalsIgnoreCase(form.value(name).replace('-', '_')))
                .findFirst();
    }

    private static @Nullable Cursor cursor(String text) {
        try {
            return text.isEmpty() ? null : Cursor.parse(text);
        } catch (IllegalArgumentException nobodyWroteIt) {
            return null;
        }
    }

    public boolean narrowed() {
        return filter.state() != null || filter.kind() != null || filter.channel() != null || filter.house() != null;
    }

    /** The address of this list from another place on. */
    String address(String path, View view, @Nullable Cursor from) {
        var address = UriComponentsBuilder.fromPath(path).queryParam("view", view);
        if (filter.state() != null) address.queryParam("state", filter.state());
        if (filter.kind() != null) address.queryParam("kind", filter.kind());
        if (filter.channel() != null) address.queryParam("channel", filter.channel());
        if (filter.house() != null) address.queryParam("house", filter.house());
        if (!filter.words().isEmpty()) address.queryParam("q", filter.words());
        if (from != null) address.queryParam("after", from);
        return address.encode().build().toUriString();
    }
}
