package xinqiao.procedure;

import java.util.List;
import xinqiao.calendar.Citation;

/**
 * Information that goes by rules of its own (另有规定), such as statistics; or what isn't disclosure on request at all, such
 * as administrative and judicial assistance. Which there are, a house configures.
 *
 * @param words by which an application that may ask for it is known
 * @param request whether asking for it is an application for disclosure; else it isn't registered as one
 * @param rules those that govern it
 * @param where to turn to
 */
public record OwnRules(
        String key, Text name, List<String> words, boolean request, Text rules, Text where, Citation citation) {
    public OwnRules {
        words = List.copyOf(words);
    }
}
