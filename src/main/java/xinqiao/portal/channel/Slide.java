package xinqiao.portal.channel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.channel.ScreenPage;
import xinqiao.portal.visit.QrCode;

/**
 * What a screen shows at a time.
 *
 * @param head over it
 * @param about a smaller line, such as number and day; empty for none
 * @param lines its paragraphs
 * @param rows pairs that stand side by side, such as a business and its telephone number
 * @param qr leads to the page; null where there is none
 */
public record Slide(
        ScreenPage kind,
        String head,
        String about,
        List<String> lines,
        List<Row> rows,
        @Nullable QrCode qr) {
    public Slide {
        lines = List.copyOf(lines);
        rows = List.copyOf(rows);
    }

    public record Row(String label, String value) {}
}
