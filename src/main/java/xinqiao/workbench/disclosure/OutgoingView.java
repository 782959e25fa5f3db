package xinqiao.workbench.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xinqiao.disclosure.OutgoingFile;
import xinqiao.disclosure.OutgoingMarks.Numbered;
import xinqiao.disclosure.OutgoingMove;
import xinqiao.disclosure.OutgoingPages;
import xinqiao.disclosure.Outgoings;
import xinqiao.law.Objection;
import xinqiao.procedure.ReplyRule;
import xinqiao.redaction.Ground;
import xinqiao.redaction.Mark;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.web.Ui;

/**
 * One page of a file to be given, with its marks.
 *
 * @param covered whether the page is shown as it would be given
 * @param proposed what was found, null where nobody looked
 * @param searchedFrom the first page that was searched
 */
public record OutgoingView(
        ApplicationView view,
        OutgoingFile file,
        OutgoingPages.Page page,
        boolean covered,
        @Nullable List<Mark> proposed,
        int searchedFrom,
        Form form,
        List<Objection> objections) {
    private static final float MILLIMETRE = 72 / 25.4f;

    public String path() {
        return view.path() + "/outgoing/" + file.no();
    }

    public List<Numbered> onPage() {
        return file.marks().current().stream()
                .filter(mark -> mark.page() == page.no())
                .toList();
    }

    public int searchedTo() {
        return Math.min(file.pages(), searchedFrom + OutgoingPages.SEARCHED - 1);
    }

    /** The moves that are buttons of their own; handing over goes with making the copy. */
    public List<OutgoingMove> moves() {
        return file.open().stream()
                .filter(move -> move != OutgoingMove.HAND_OVER && move != OutgoingMove.ADD)
                .toList();
    }

    /** The move as it stands in an address. */
    public static String slug(OutgoingMove move) {
        return move.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static Optional<OutgoingMove> move(String slug) {
        return java.util.stream.Stream.of(OutgoingMove.values())
                .filter(move -> slug(move).equals(slug))
                .findFirst();
    }

    public List<Option> grounds(Ui ui) {
        return Outgoings.grounds(view.file().profile()).entrySet().stream()
                .map(entry ->
                        new Option(entry.getKey().name(), ui.t(entry.getKey().key()) + " · " + citation(ui, entry)))
                .toList();
    }

    private static String citation(Ui ui, Map.Entry<Ground, ReplyRule> entry) {
        return entry.getValue().citation().in(ui.locale());
    }

    /** By which a form names something that was found. */
    public static String ticket(Mark mark) {
        var box = mark.box();
        return "%d_%.1f_%.1f_%.1f_%.1f".formatted(mark.page(), box.x(), box.y(), box.width(), box.height());
    }

    public static String points(float value) {
        return "%.2f".formatted(value);
    }

    static float points(Form form, String name) {
        try {
            return Float.parseFloat(form.value(name)) * MILLIMETRE;
        } catch (NumberFormatException notANumber) {
            return Float.NaN;
        }
    }
}
