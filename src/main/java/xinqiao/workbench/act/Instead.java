package xinqiao.workbench.act;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import xinqiao.petition.Outcome;
import xinqiao.procedure.MatterKind;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.workbench.Fields;

/** What a review changes an opinion into, or by which route the matter is handled anew. */
final class Instead {
    private Instead() {}

    static void ask(Asked asked, Fields fields) {
        var ui = asked.ui();
        fields.optional()
                .one(
                        "instead",
                        Fields.options(
                                ui,
                                Arrays.stream(Outcome.values())
                                        .filter(one -> one.fits(MatterKind.APPEAL) && !one.ofReview())
                                        .toList(),
                                "petition.outcome."));
        fields.optional()
                .one(
                        "branch",
                        asked.file().profile().branches().stream()
                                .map(branch -> new Option(
                                        branch.key(),
                                        branch.route().in(ui.locale()),
                                        branch.name().in(ui.locale())))
                                .toList());
    }

    static @Nullable Outcome outcome(Form form) {
        return Fields.chosen(form, "instead", Outcome.class).orElse(null);
    }

    static @Nullable String branch(Form form) {
        return form.value("branch").isEmpty() ? null : form.value("branch");
    }
}
