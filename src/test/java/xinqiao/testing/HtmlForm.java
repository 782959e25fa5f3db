package xinqiao.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A form of one of our pages, as a program finds it that knows nothing of the page.
 *
 * @param files whether it takes files
 */
public record HtmlForm(String action, boolean post, boolean files, List<Control> controls) {
    private static final String ATTRIBUTES = "((?:\\s+[\\w-]+(?:=\"[^\"]*\"|='[^']*')?)*)\\s*";
    private static final Pattern FORM = Pattern.compile("(?s)<form" + ATTRIBUTES + ">(.*?)</form>");
    private static final Pattern TEXTAREA = Pattern.compile("(?s)<textarea" + ATTRIBUTES + ">(.*?)</textarea>");
    private static final Pattern SELECT = Pattern.compile("(?s)<select" + ATTRIBUTES + ">(.*?)</select>");
    private static final Pattern OPTION = Pattern.compile("<option" + ATTRIBUTES + ">");
    private static final Pattern INPUT = Pattern.compile("<(input|button)" + ATTRIBUTES + ">");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)(?:=\"([^\"]*)\"|='([^']*)')?");

    /**
     * @param type as of an input; textarea, select
     * @param values what can be chosen; of a text what stands in it
     */
    public record Control(String name, String type, List<String> values) {
        public boolean typed() {
            return switch (type) {
                case "text", "textarea", "search", "tel", "email", "url" -> true;
                default -> false;
            };
        }

        public String value() {
            return values.isEmpty() ? "" : values.getFirst();
        }
    }

    /** All of a page. */
    public static List<HtmlForm> of(String page, String address) {
        return FORM.matcher(page)
                .results()
                .map(form -> {
                    var own = attributes(form.group(1));
                    return new HtmlForm(
                            own.getOrDefault("action", address),
                            "post".equals(own.get("method")),
                            own.containsKey("enctype"),
                            controls(form.group(2)));
                })
                .toList();
    }

    /** What a browser would send if nobody touched anything and pressed the first button. */
    public Map<String, List<String>> untouched() {
        var all = new LinkedHashMap<String, List<String>>();
        for (var one : controls) {
            if (one.type.equals("submit") && all.containsKey("\0pressed")) continue;
            if (one.type.equals("submit")) all.put("\0pressed", List.of());
            if (!one.name.isEmpty() && !one.type.equals("file")) all.putIfAbsent(one.name, List.of(one.value()));
        }
        all.remove("\0pressed");
        return all;
    }

    private static List<Control> controls(String html) {
        List<Control> all = new ArrayList<>();
        TEXTAREA.matcher(html).results().forEach(found -> {
            all.add(new Control(name(found.group(1)), "textarea", List.of(plain(found.group(2)))));
        });
        SELECT.matcher(html)
                .results()
                .forEach(found -> all.add(new Control(
                        name(found.group(1)),
                        "select",
                        OPTION.matcher(found.group(2))
                                .results()
                                .map(option -> attributes(option.group(1)).getOrDefault("value", ""))
                                .filter(value -> !value.isEmpty())
                                .toList())));
        INPUT.matcher(html).results().forEach(found -> {
            var own = attributes(found.group(2));
            String type = own.getOrDefault("type", found.group(1).equals("button") ? "submit" : "text");
            all.add(new Control(own.getOrDefault("name", ""), type, List.of(own.getOrDefault("value", ""))));
        });
        return all;
    }

    private static String name(String attributes) {
        return attributes(attributes).getOrDefault("name", "");
    }

    private static Map<String, String> attributes(String text) {
        var all = new HashMap<String, String>();
        ATTRIBUTE
                .matcher(text)
                .results()
                .forEach(found -> all.put(
                        found.group(1),
                        found.group(2) != null ? plain(found.group(2)) : found.group(3) != null ? found.group(3) : ""));
        return all;
    }

    private static String plain(String escaped) {
        return escaped.replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
