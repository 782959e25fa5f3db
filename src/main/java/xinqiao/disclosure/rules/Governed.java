package xinqiao.disclosure.rules;

import java.util.List;
import java.util.Locale;
import xinqiao.disclosure.ItemAsked;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.procedure.OwnRules;

/** What goes by rules of its own (另有规定): known by its words, pointed out, and judged by a person. */
public final class Governed {
    private Governed() {}

    /** SZ-22b, SZ-16: which of them an application may be asking for, in the order of the procedure. */
    @Enforces({Provision.SZ_22B, Provision.SZ_16})
    public static List<OwnRules> of(List<ItemAsked> items, DisclosureProfile profile) {
        return profile.elsewhere().stream()
                .filter(one -> items.stream().anyMatch(item -> asks(item, one)))
                .toList();
    }

    private static boolean asks(ItemAsked item, OwnRules one) {
        String said = (item.name() + "\n" + item.fileNumber() + "\n" + item.features()).toLowerCase(Locale.ROOT);
        return one.words().stream().anyMatch(word -> said.contains(word.toLowerCase(Locale.ROOT)));
    }
}
