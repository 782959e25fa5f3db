package xinqiao.workbench;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import xinqiao.web.Language;
import xinqiao.web.Ui;

/**
 * Why a house took a matter, in the reader's language. The case keeps the reason in Chinese: what the system put together
 * is told anew, what somebody wrote stands as it is.
 */
final class Retold {
    private static final List<String> KNOWN = List.of(
            "workbench.competence.PLACE",
            "workbench.competence.BUSINESS",
            "workbench.competence.came-here",
            "portal.competence.own",
            "portal.competence.proposed",
            "portal.competence.otherwise");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private final Ui ui;

    Retold(Ui ui) {
        this.ui = ui;
    }

    String competence(String reason) {
        if (ui.language() == Language.ZH) return reason;
        String whole = sentence(reason);
        if (!whole.equals(reason)) return whole;
        return Arrays.stream(reason.split("；")).map(this::sentence).collect(Collectors.joining("; "));
    }

    private String sentence(String words) {
        for (String key : KNOWN) {
            Matcher found = pattern(ui.in(Language.ZH, key)).matcher(words);
            if (!found.matches()) continue;
            Object[] values = new Object[found.groupCount()];
            for (int i = 0; i < values.length; i++) values[i] = competence(found.group(i + 1));
            return ui.t(key, values);
        }
        return words;
    }

    /** The places of a text, which stand in their order, become groups. */
    private static Pattern pattern(String text) {
        return Pattern.compile(
                Arrays.stream(PLACE.split(text, -1)).map(Pattern::quote).collect(Collectors.joining("(.+)")));
    }
}
