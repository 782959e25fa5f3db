package xinqiao.workbench.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Objection;
import xinqiao.petition.Upload;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.web.Ui;

/**
 * The form of an application at the desk.
 *
 * @param profile the procedure that it will follow
 * @param once names the form, which is taken once
 * @param savedAt when what stands in the form was kept, where it was typed before
 */
public record EntryView(
        Form form,
        String house,
        DisclosureProfile profile,
        List<Objection> objections,
        List<Upload> files,
        List<String> fileTickets,
        List<Upload> identity,
        List<String> identityTickets,
        UUID once,
        @Nullable Instant savedAt) {
    /** The hidden field that carries what was uploaded to prove the identity. */
    public static final String KEPT_IDENTITY = "kept-identity";

    public int people() {
        return EntryForm.rows(form, "people");
    }

    public int matters() {
        return EntryForm.rows(form, "matters");
    }

    public String cell(int row, String column) {
        return EntryForm.cell(row, column);
    }

    /** Each way says from which day what comes by it counts, and by which article. */
    public List<Option> ways(Ui ui) {
        return EntryForm.WAYS.stream()
                .map(way -> {
                    var rule = profile.receipt(way);
                    return new Option(
                            way.name(),
                            ui.t("applications.way." + way),
                            ui.t(
                                    "applications.entry.counts",
                                    ui.t("procedure.receipt-day." + rule.day()),
                                    rule.citation().in(ui.locale())));
                })
                .toList();
    }
}
