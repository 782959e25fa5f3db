package xinqiao.portal.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import xinqiao.law.Objection;
import xinqiao.participation.Dialogue;
import xinqiao.participation.DialogueFile;
import xinqiao.participation.FromOutside;
import xinqiao.participation.SurveyItem;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.web.Ui;

/** One of them for everybody, with the form that goes with it. @param left places of an event */
public record PublicDialogue(
        Dialogue one, String house, List<DialogueFile> files, int left, Form form, List<Objection> objections) {

    public boolean opensPlaces(LocalDate today) {
        return FromOutside.takes(one, today);
    }

    /** What can be chosen; a scale names its two ends. */
    public static List<Option> options(Ui ui, SurveyItem item) {
        List<Option> options = new ArrayList<>();
        for (int no = 1; no <= item.choices(); no++) {
            String words = item.kind() == SurveyItem.Kind.SCALE
                    ? step(ui, item, no)
                    : item.options().get(no - 1);
            options.add(new Option(Integer.toString(no), words));
        }
        return options;
    }

    private static String step(Ui ui, SurveyItem item, int no) {
        String words = ui.t("participation.step", no);
        if (no == 1) return words + " " + item.options().getFirst();
        return no == SurveyItem.STEPS ? words + " " + item.options().getLast() : words;
    }
}
