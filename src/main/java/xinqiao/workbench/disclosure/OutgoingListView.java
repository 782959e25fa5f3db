package xinqiao.workbench.disclosure;

import java.util.List;
import xinqiao.disclosure.OutgoingFile;
import xinqiao.disclosure.OutgoingState;
import xinqiao.law.Objection;
import xinqiao.redaction.Redactions;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.web.Tone;

/** The page of files to be given. @param largest what one file may weigh; @param items the matters that it may answer */
public record OutgoingListView(
        ApplicationView view,
        List<OutgoingFile> files,
        boolean mayAdd,
        long largest,
        List<Option> items,
        Form form,
        List<Objection> objections) {
    public String path() {
        return view.path() + "/outgoing";
    }

    public int mostPages() {
        return Redactions.PAGES;
    }

    public static Tone tone(OutgoingState state) {
        return switch (state) {
            case MARKING -> Tone.UNDERWAY;
            case HANDED_OVER, RELEASED -> Tone.SOON;
            case CHECKED, GIVEN -> Tone.DONE;
            case REMOVED -> Tone.PLAIN;
        };
    }
}
