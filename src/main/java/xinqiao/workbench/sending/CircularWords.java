package xinqiao.workbench.sending;

import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import xinqiao.routing.SendingFigures;
import xinqiao.web.Ui;
import xinqiao.workbench.sending.FiguresView.Figure;

/** The text of the periodic circular on what was forwarded and assigned (转送、交办情况通报), drafted from its sheet. */
public final class CircularWords {
    private CircularWords() {}

    /** As it goes into a circular that others read. @param told how a number is given there */
    public static String of(Ui ui, List<SendingFigures> rows, LongFunction<String> told) {
        if (rows.isEmpty()) return "";
        String sum = ui.t("routing.circular.sum", numbers(Figure.values(), rows, told));
        return Stream.concat(
                        Stream.of(sum),
                        rows.stream()
                                .map(row -> ui.t(
                                        "routing.circular.unit",
                                        row.name(),
                                        told.apply(row.sent()),
                                        told.apply(row.done()),
                                        told.apply(row.late()))))
                .collect(Collectors.joining("\n"));
    }

    private static Object[] numbers(Figure[] figures, List<SendingFigures> rows, LongFunction<String> told) {
        return Stream.of(figures)
                .map(figure -> told.apply(rows.stream().mapToLong(figure::of).sum()))
                .toArray();
    }
}
