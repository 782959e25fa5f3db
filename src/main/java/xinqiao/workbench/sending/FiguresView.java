package xinqiao.workbench.sending;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import xinqiao.petition.Manner;
import xinqiao.routing.SendingFigures;
import xinqiao.routing.SendingState;
import xinqiao.web.Ui;

/** The statistics sheet of what was sent, whose figures open the lists that they count. */
public record FiguresView(LocalDate from, LocalDate until, List<SendingFigures> rows, boolean exports, boolean drafts) {
    public static final String PATH = SendingsView.PATH + "/figures";

    /** A column of the sheet. */
    public enum Figure {
        SENT(null, null, false, SendingFigures::sent),
        ASSIGNED(null, Manner.ASSIGN, false, SendingFigures::assigned),
        UNSIGNED(SendingState.SENT, null, false, SendingFigures::unsigned),
        UNDER_WAY(SendingState.RECEIVED, null, false, SendingFigures::underWay),
        OBJECTED(SendingState.OBJECTED, null, false, SendingFigures::objected),
        RETURNED(SendingState.RETURNED, null, false, SendingFigures::returned),
        REPORTED(SendingState.REPORTED, null, false, SendingFigures::reported),
        DONE(SendingState.DONE, null, false, SendingFigures::done),
        LATE(null, null, true, SendingFigures::late);

        private final @Nullable SendingState state;
        private final @Nullable Manner manner;
        private final boolean late;
        private final ToLongFunction<SendingFigures> value;

        Figure(
                @Nullable SendingState state,
                @Nullable Manner manner,
                boolean late,
                ToLongFunction<SendingFigures> value) {
            this.state = state;
            this.manner = manner;
            this.late = late;
            this.value = value;
        }

        public long of(SendingFigures row) {
            return value.applyAsLong(row);
        }
    }

    /** The list behind a figure. */
    public String list(SendingFigures row, Figure figure) {
        var address = new StringBuilder(SendingsView.PATH + "?box=OUT&from=" + from + "&until=" + until);
        if (row.house() != null) address.append("&house=").append(row.house());
        if (row.body() != null) address.append("&body=").append(row.body());
        if (figure.state != null) address.append("&state=").append(figure.state);
        if (figure.manner != null) address.append("&manner=").append(figure.manner);
        if (figure.late) address.append("&late=yes");
        return address.toString();
    }

    public long sum(Figure figure) {
        return rows.stream().mapToLong(figure::of).sum();
    }

    /** The text of the circular. */
    public String words(Ui ui) {
        return CircularWords.of(ui, rows, ui::number);
    }

    /** The table that is reported, as a paper. */
    public String paper() {
        return PATH + "/forms/forwarded-figures.pdf?from=" + from + "&until=" + until;
    }

    public String file() {
        return PATH + ".xlsx?from=" + from + "&until=" + until;
    }
}
