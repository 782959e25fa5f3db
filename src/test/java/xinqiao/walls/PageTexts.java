package xinqiao.walls;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** What a page says to people: its texts and the attributes that are read out, each in the language in which it stands. */
final class PageTexts {
    private static final Pattern TAG =
            Pattern.compile("(?s)<!--.*?-->|<!doctype[^>]*>|<(/?)([a-z][\\w-]*)((?:[^>\"]|\"[^\"]*\")*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)=\"([^\"]*)\"");
    private static final Set<String> READ_OUT = Set.of("title", "aria-label", "placeholder", "alt");
    private static final Set<String> EMPTY = Set.of("area", "br", "col", "hr", "img", "input", "link", "meta", "wbr");

    /** What is no word of ours: programs, what somebody typed, keys to press and codes. */
    private static final Set<String> NO_WORDS = Set.of("script", "style", "textarea", "kbd", "code", "svg");

    /** @param language of the nearest element that says one; empty where none does */
    record Said(String language, String words) {}

    private record Open(String name, String language, boolean words) {}

    private final List<Said> said = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>(List.of(new Open("", "", true)));

    private PageTexts() {}

    static List<Said> of(String page) {
        var texts = new PageTexts();
        var tag = TAG.matcher(page);
        int from = 0;
        while (tag.find()) {
            texts.say(texts.open.element(), page.substring(from, tag.start()));
            from = tag.end();
            if (tag.group(2) == null) continue;
            if (tag.group(1).isEmpty()) texts.begin(tag.group(2), tag.group(3));
            else texts.end(tag.group(2));
        }
        return texts.said;
    }

    private void begin(String name, String written) {
        Map<String, String> attributes = new HashMap<>();
        ATTRIBUTE.matcher(written).results().forEach(one -> attributes.put(one.group(1), one.group(2)));
        Open above = open.element();
        var here = new Open(
                name, attributes.getOrDefault("lang", above.language()), above.words() && !NO_WORDS.contains(name));
        READ_OUT.forEach(attribute -> say(here, attributes.getOrDefault(attribute, "")));
        if (!EMPTY.contains(name) && !written.endsWith("/")) open.push(here);
    }

    private void end(String name) {
        if (open.stream().noneMatch(one -> one.name().equals(name))) return;
        while (!open.pop().name().equals(name)) {
            // an element that needs no end
        }
    }

    private void say(Open where, String words) {
        String text = HtmlUtils.htmlUnescape(words).strip().replaceAll("\\s+", " ");
        if (where.words() && !text.isEmpty()) said.add(new Said(where.language(), text));
    }
}
