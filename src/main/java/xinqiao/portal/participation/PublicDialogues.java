package xinqiao.portal.participation;

import java.util.List;
import xinqiao.law.Provision;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Level;
import xinqiao.participation.Dialogue;
import xinqiao.participation.DialogueKind;
import xinqiao.web.Tone;
import xinqiao.web.Ui;

/** What is public of a kind. */
public record PublicDialogues(DialogueKind kind, List<Dialogue> papers, Houses houses) {
    public static String path(Dialogue one) {
        return "/" + one.kind().slug() + "/" + one.number();
    }

    public String house(Ui ui, Dialogue one) {
        return houses.find(one.house()).map(house -> house.name(ui.locale())).orElse(one.house());
    }

    public static Tone tone(Ui ui, Dialogue one) {
        return switch (one.phase(ui.today())) {
            case INSIDE, CALLED_OFF -> Tone.PLAIN;
            case AHEAD, RUNNING -> Tone.UNDERWAY;
            case OWED -> Tone.SOON;
            case PUBLISHED -> Tone.DONE;
        };
    }

    /** Houses to choose from. */
    public List<House> all() {
        return houses.tree().stream()
                .filter(house -> house.level() != Level.NATIONAL)
                .toList();
    }

    public Provision article() {
        return kind == DialogueKind.CONSULTATION ? Provision.GS_C25 : Provision.GS_15;
    }
}
