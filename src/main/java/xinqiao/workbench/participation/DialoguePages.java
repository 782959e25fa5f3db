package xinqiao.workbench.participation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import xinqiao.organisation.Houses;
import xinqiao.participation.Dialogue;
import xinqiao.participation.DialogueAct;
import xinqiao.participation.DialogueKind;
import xinqiao.participation.Phase;
import xinqiao.web.Link;
import xinqiao.web.Missing;
import xinqiao.web.Tone;
import xinqiao.web.Ui;
import xinqiao.workbench.Fields;
import xinqiao.workbench.Names;

/** What these pages share. */
@Component
public class DialoguePages {
    public static final String PATH = "/desk/participation";
    static final String LISTS = PATH + "/{papers:consultations|surveys|events|questions|opinions|inquiries}";
    static final String ONE = PATH + "/{paper:\\d+}";

    private final Houses houses;

    DialoguePages(Houses houses) {
        this.houses = houses;
    }

    /** The fields of a form, whose texts begin so, with a dot at the end. */
    static Fields fields(Ui ui, String texts) {
        return new Fields(ui, texts.substring(0, texts.length() - 1));
    }

    Names names(Ui ui) {
        return new Names(houses, ui);
    }

    static DialogueKind kind(String slug) {
        return Arrays.stream(DialogueKind.values())
                .filter(kind -> kind.slug().equals(slug))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    public static String list(DialogueKind kind) {
        return PATH + "/" + kind.slug();
    }

    public static String path(Dialogue one) {
        return PATH + "/" + one.id();
    }

    public static String slug(DialogueAct act) {
        return act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The way between the registers. */
    public static List<Link> sections(Ui ui) {
        return Arrays.stream(DialogueKind.values())
                .map(kind -> new Link(list(kind), ui.t("participation.kind." + kind)))
                .toList();
    }

    /** How far it is, in words: what has days says where it stands between them. */
    public static String state(Ui ui, Dialogue one) {
        Phase phase = one.phase(ui.today());
        return phase == Phase.INSIDE
                ? ui.t("participation.state." + one.state())
                : one.kind().outward()
                        ? ui.t("participation.phase." + one.kind() + "." + phase)
                        : ui.t("participation.state." + one.state());
    }

    public static Tone tone(Ui ui, Dialogue one) {
        return switch (one.state()) {
            case DRAFT, DROPPED, CALLED_OFF -> Tone.PLAIN;
            case REVIEW -> Tone.SOON;
            case OPEN -> Tone.UNDERWAY;
            case DONE -> Tone.DONE;
            case APPROVED -> one.phase(ui.today()) == Phase.OWED ? Tone.LATE : Tone.UNDERWAY;
        };
    }
}
