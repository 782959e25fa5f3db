package xinqiao.workbench.disclosure;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import xinqiao.disclosure.ApplicationFilter.View;
import xinqiao.disclosure.ApplicationLine;
import xinqiao.disclosure.ApplicationLists.Page;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Due;
import xinqiao.workbench.Dues;
import xinqiao.workbench.Names;

/**
 * A list of applications.
 *
 * @param counts how many stand in each list, exactly
 * @param houses to choose from; none for whoever sees one only
 * @param profile the procedure in force, which names the replies
 * @param procedures those that applications follow, by their id
 * @param takes whether the list may be taken out
 */
public record ApplicationsView(
        ApplicationQuery query,
        Page page,
        Map<View, Long> counts,
        List<Option> houses,
        List<Option> departments,
        DisclosureProfile profile,
        Function<String, DisclosureProfile> procedures,
        boolean takes,
        boolean registers,
        Names names,
        Dues dues) {

    public long count(View view) {
        return counts.getOrDefault(view, 0L);
    }

    public List<Option> replies(Ui ui) {
        return profile.replies().values().stream()
                .map(reply -> new Option(reply.kind().name(), reply.name().in(ui.locale())))
                .toList();
    }

    /** As the procedure calls it that the application follows. */
    public String replied(Ui ui, ApplicationLine line) {
        return replied(ui, procedures.apply(line.profileId()), line);
    }

    static String replied(Ui ui, DisclosureProfile profile, ApplicationLine line) {
        return line.replies().stream()
                .distinct()
                .map(kind -> profile.findReply(kind)
                        .map(rule -> rule.name().in(ui.locale()))
                        .orElse(kind.key()))
                .collect(Collectors.joining(ui.t("web.list.comma")));
    }

    public Due due(Ui ui, ApplicationLine line) {
        return ApplicationDue.of(ui, dues, line);
    }
}
