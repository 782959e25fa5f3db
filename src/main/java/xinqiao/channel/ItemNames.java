package xinqiao.channel;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import xinqiao.law.Provision;

/** The items of the catalogue by name, as the national guide has them: 机构信息·机构职能. */
public final class ItemNames {
    private static final String PREFIX = "GS-C";

    private ItemNames() {}

    /** All of them in the guide's order, by their number. */
    public static Map<String, String> all(Locale locale) {
        Map<String, String> all = new LinkedHashMap<>();
        for (Provision each : Provision.values())
            if (each.id().startsWith(PREFIX) && each.id().length() == PREFIX.length() + 2)
                all.put(each.id(), name(each, locale));
        return all;
    }

    private static String name(Provision item, Locale locale) {
        String words = locale.getLanguage().equals("en") ? item.gist(locale) : item.words();
        return words.split("[：:]", 2)[0];
    }
}
