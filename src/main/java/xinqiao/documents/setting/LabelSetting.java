package xinqiao.documents.setting;

import java.util.List;
import xinqiao.documents.AddressLabels;
import xinqiao.documents.AddressLabels.Grid;
import xinqiao.documents.AddressLabels.Label;
import xinqiao.documents.fonts.Typeface;
import xinqiao.documents.sheet.Pages;
import xinqiao.documents.sheet.Role;
import xinqiao.documents.sheet.Run;
import xinqiao.documents.sheet.Sheet;

/** Lays out address labels: postcode, address, addressee, and a small code with the letter's number. */
public final class LabelSetting {
    private static final double EDGE = 3.5;
    private static final double LARGEST = 12;
    private static final double SMALLEST = 6.5;
    private static final double NUMBER = 8;
    private static final double LEADING = 1.3;

    private final AddressLabels labels;
    private final Plate plate = new Plate();

    private LabelSetting(AddressLabels labels) {
        this.labels = labels;
    }

    public static Pages set(AddressLabels labels) {
        var setting = new LabelSetting(labels);
        Grid grid = labels.grid();
        for (int i = 0; i < labels.labels().size(); i++) {
            int place = (labels.first() + i) % grid.places();
            if (place == 0 && i > 0) setting.plate.page();
            setting.label(labels.labels().get(i), place);
        }
        return setting.plate.pages("zh-CN", labels.title(), labels.house(), labels.date(), labels.toString());
    }

    private void label(Label one, int place) {
        Grid grid = labels.grid();
        double width = (Sheet.WIDTH - 2 * grid.left() - (grid.columns() - 1) * grid.across()) / grid.columns();
        double height = (Sheet.HEIGHT - 2 * grid.top() - (grid.rows() - 1) * grid.down()) / grid.rows();
        double x = grid.left() + place % grid.columns() * (width + grid.across());
        double y = grid.top() + place / grid.columns() * (height + grid.down());
        double code = Math.clamp(height * 0.42, 11, 17);
        double foot = y + height - EDGE;
        plate.code(one.code(), x + width - EDGE - code, foot - code, code);
        SetLine number = Plate.lines(one.number(), Typeface.SONG, NUMBER, 200).getFirst();
        double fitting =
                Math.min(NUMBER, NUMBER * (width - 2 * EDGE - code - 2) / Math.max(0.1, Plate.width(number, NUMBER)));
        plate.line(Role.NUMBER, plate.block(), number, fitting, x + EDGE, foot - NUMBER * Run.POINT / 2);
        double room = foot - NUMBER * Run.POINT * 1.4 - y - EDGE;
        words(one, x + EDGE, y + EDGE, width - 2 * EDGE, room, code);
    }

    /** Smaller rather than cut: an address that isn't whole brings the letter back. */
    private void words(Label one, double x, double y, double width, double room, double code) {
        double points = LARGEST;
        List<List<SetLine>> parts = parts(one, points, width, code);
        while (points > SMALLEST && height(parts, points) > room) {
            points -= 0.5;
            parts = parts(one, points, width, code);
        }
        double leading = points * Run.POINT * LEADING;
        double middle = y + leading / 2;
        for (List<SetLine> part : parts) {
            int block = plate.block();
            for (SetLine line : part) {
                plate.line(Role.TEXT, block, line, points, x, middle);
                middle += leading;
            }
        }
    }

    private static double height(List<List<SetLine>> parts, double points) {
        return parts.stream().mapToInt(List::size).sum() * points * Run.POINT * LEADING;
    }

    private static List<List<SetLine>> parts(Label one, double points, double width, double code) {
        return List.of(
                        one.postcode().isEmpty()
                                ? List.<SetLine>of()
                                : Plate.lines(one.postcode(), Typeface.HEI, points, width),
                        Plate.lines(one.address(), Typeface.FANG, points, width),
                        Plate.lines(one.addressee(), Typeface.HEI, points, width - code - 1))
                .stream()
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
