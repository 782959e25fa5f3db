package xinqiao.workbench.serving;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.ServiceRule;
import xinqiao.serving.LetterKey;
import xinqiao.serving.MailForm;
import xinqiao.serving.Posting;
import xinqiao.serving.Receipt;
import xinqiao.serving.Serving;
import xinqiao.serving.ServingState;
import xinqiao.web.Form;
import xinqiao.web.Link;
import xinqiao.web.Option;
import xinqiao.web.Tone;
import xinqiao.web.Ui;

/** What the pages of service share. */
public final class ServingLinks {
    static final String PATH = "/desk/serving";
    static final String SCANS = PATH + "/scans";
    static final String NOTICES = PATH + "/notices";

    private ServingLinks() {}

    public static List<Link> links(Ui ui) {
        List<Link> links = new ArrayList<>();
        var actor = ui.actor();
        if (actor != null && Posting.serves(actor)) {
            links.add(new Link(PATH, ui.t("serving.title")));
            links.add(new Link(SCANS, ui.t("serving.scans")));
        }
        links.add(new Link(NOTICES, ui.t("serving.notices")));
        return links;
    }

    /** The page of a letter's service. */
    public static String of(LetterKey key) {
        return key.casePath() + "/letters/" + key.letterId() + "/service";
    }

    /** A letter as a form names it, such as {@code petition.12.34}. */
    public static String value(LetterKey key) {
        return key.of().word() + "." + key.caseId() + "." + key.letterId();
    }

    static Optional<LetterKey> key(String value) {
        String[] parts = value.split("\\.", -1);
        if (parts.length != 3 || !parts[1].matches("\\d{1,15}") || !parts[2].matches("\\d{1,15}"))
            return Optional.empty();
        return Arrays.stream(LetterKey.Family.values())
                .filter(of -> of.word().equals(parts[0]))
                .findFirst()
                .map(of -> new LetterKey(of, Long.parseLong(parts[1]), Long.parseLong(parts[2])));
    }

    static UUID once(Form form) {
        try {
            return UUID.fromString(form.value("once"));
        } catch (IllegalArgumentException none) {
            return UUID.randomUUID();
        }
    }

    static ResponseEntity<JteModel> refused(JteModel page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }

    public static Tone tone(Serving one) {
        return switch (one.state()) {
            case PREPARED -> Tone.SOON;
            case POSTED -> Tone.UNDERWAY;
            case SERVED -> Tone.DONE;
            case RETURNED, FAILED -> Tone.LATE;
            case UNDONE -> Tone.PLAIN;
        };
    }

    /** Its state in the words of its way: what is posted by post is public as a notice. */
    public static String state(Ui ui, Serving one) {
        boolean plain = one.state() == ServingState.UNDONE || one.state() == ServingState.SERVED;
        return ui.t("serving.state." + (plain ? "" : one.way() + ".") + one.state());
    }

    /** What a letter is called where its own title isn't at hand. */
    public static String kind(Ui ui, LetterKind kind) {
        if (ui.has("workbench.letter." + kind)) return ui.t("workbench.letter." + kind);
        return ui.has("serving.letter." + kind) ? ui.t("serving.letter." + kind) : ui.t("serving.letter.other");
    }

    public static List<Option> forms(Ui ui) {
        return Arrays.stream(MailForm.values())
                .map(form -> new Option(form.name(), ui.t("serving.form." + form)))
                .toList();
    }

    /** Those that the procedure of the letter knows, the last ones with what allows them. */
    public static List<Option> manners(Ui ui, ServiceRule rule) {
        return Arrays.stream(Receipt.Manner.values())
                .filter(manner -> rule.allows(manner.served()))
                .map(manner -> new Option(
                        manner.name(),
                        ui.t("serving.manner." + manner),
                        manner.served() == ServiceRule.Manner.DIRECT
                                ? null
                                : rule.basis(manner.served()).in(ui.locale())))
                .toList();
    }
}
