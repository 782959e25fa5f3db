package xinqiao.documents.setting;

import java.util.ArrayList;
import java.util.List;
import xinqiao.documents.RuledForm;
import xinqiao.documents.RuledForm.Cell;
import xinqiao.documents.RuledForm.Row;
import xinqiao.documents.fonts.Typeface;
import xinqiao.documents.sheet.Pages;
import xinqiao.documents.sheet.Role;
import xinqiao.documents.sheet.Run;

/** Lays out a ruled form: title in 二号, rules of 0.25 mm, rows as high as their text, never a row over two pages. */
public final class RuledSetting {
    private static final double LEFT = Measures.LEFT;
    private static final double WIDTH = Measures.WIDTH;
    private static final double BOTTOM = Measures.TOP + Measures.HEIGHT;
    private static final double TITLE = 22;
    private static final double NOTE = 10.5;
    private static final double RULE = 0.25;
    private static final double FRAME = 0.35;
    private static final double PADDING = 1.6;
    /** One centimetre more than needed: codes on paper are photographed, faxed and folded. */
    private static final double CODE = 27;

    private static final double CODE_TOP = 12;
    private static final double LEADING = 1.45;

    private final RuledForm form;
    private final Plate plate = new Plate();
    private final List<Double> columns = new ArrayList<>();
    private double y = Measures.TOP;
    private double begun;

    private RuledSetting(RuledForm form) {
        this.form = form;
        double all = form.widths().stream().mapToInt(Integer::intValue).sum();
        form.widths().forEach(width -> columns.add(width / all * WIDTH));
    }

    public static Pages set(RuledForm form) {
        var setting = new RuledSetting(form);
        setting.head();
        setting.rows();
        setting.notes();
        setting.numbers();
        return setting.plate.pages(form.language(), form.title(), form.house(), form.date(), form.toString());
    }

    private void head() {
        var code = form.code();
        if (code != null) {
            double x = LEFT + WIDTH - CODE;
            plate.code(code.text(), x, CODE_TOP, CODE);
            SetLine words = Plate.lines(code.words(), Typeface.SONG, 8, 60).getFirst();
            plate.line(
                    Role.NOTE, plate.block(), words, 8, x + (CODE - Plate.width(words, 8)) / 2, CODE_TOP + CODE + 2.6);
            y = CODE_TOP + CODE + 10;
        }
        double size = TITLE * Run.POINT;
        int block = plate.block();
        for (SetLine line : Balance.lines(Atoms.of(form.title(), Typeface.TITLE), WIDTH / size)) {
            plate.line(Role.TITLE, block, line, TITLE, LEFT + (WIDTH - Plate.width(line, TITLE)) / 2, y + size / 2);
            y += size * 1.4;
        }
        y += 2;
        if (form.under().isEmpty()) return;
        int under = plate.block();
        for (SetLine line : Plate.lines(form.under(), Typeface.FANG, form.points(), WIDTH)) {
            double height = leading(form.points());
            plate.line(
                    Role.NUMBER,
                    under,
                    line,
                    form.points(),
                    LEFT + WIDTH - Plate.width(line, form.points()),
                    y + height / 2);
            y += height;
        }
        y += 1.5;
    }

    private static double leading(double points) {
        return points * Run.POINT * LEADING;
    }

    private void rows() {
        begin();
        for (Row row : form.rows()) {
            List<List<SetLine>> cells = set(row);
            double height = height(cells, row.least());
            if (y + height > BOTTOM) {
                end();
                plate.page();
                y = Measures.TOP;
                begin();
            }
            row(row, cells, height);
        }
        end();
    }

    private void begin() {
        begun = y;
        if (form.heads().isEmpty()) return;
        var heads = new Row(form.heads().stream().map(Cell::label).toList(), 0);
        List<List<SetLine>> cells = set(heads);
        row(heads, cells, height(cells, 0));
    }

    private void end() {
        plate.across(LEFT, begun, WIDTH, FRAME);
        plate.across(LEFT, y, WIDTH, FRAME);
        plate.down(LEFT, begun, y - begun, FRAME);
        plate.down(LEFT + WIDTH, begun, y - begun, FRAME);
        y += 3;
    }

    private List<List<SetLine>> set(Row row) {
        List<List<SetLine>> set = new ArrayList<>();
        int at = 0;
        for (Cell cell : row.cells()) {
            double width = width(at, cell.columns());
            set.add(Plate.lines(
                    cell.text(), cell.label() ? Typeface.HEI : Typeface.FANG, form.points(), width - 2 * PADDING));
            at += cell.columns();
        }
        return set;
    }

    private double width(int from, int many) {
        return columns.subList(from, Math.min(columns.size(), from + many)).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private double height(List<List<SetLine>> cells, double least) {
        int most = cells.stream().mapToInt(List::size).max().orElse(1);
        return Math.max(least, most * leading(form.points()) + 2 * PADDING);
    }

    private void row(Row row, List<List<SetLine>> cells, double height) {
        double x = LEFT;
        int at = 0;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = row.cells().get(i);
            double width = width(at, cell.columns());
            int block = plate.block();
            double middle = y + (height - (cells.get(i).size() - 1) * leading(form.points())) / 2;
            for (SetLine line : cells.get(i)) {
                double left = cell.label() ? x + (width - Plate.width(line, form.points())) / 2 : x + PADDING;
                plate.line(Role.TEXT, block, line, form.points(), left, middle);
                middle += leading(form.points());
            }
            x += width;
            at += cell.columns();
            if (i + 1 < cells.size()) plate.down(x, y, height, RULE);
        }
        plate.across(LEFT, y + height, WIDTH, RULE);
        y += height;
    }

    private void notes() {
        for (String note : form.notes()) {
            List<SetLine> lines = Plate.lines(note, Typeface.FANG, NOTE, WIDTH);
            if (y + lines.size() * leading(NOTE) > BOTTOM) {
                plate.page();
                y = Measures.TOP;
            }
            int block = plate.block();
            for (SetLine line : lines) {
                plate.line(Role.NOTE, block, line, NOTE, LEFT, y + leading(NOTE) / 2);
                y += leading(NOTE);
            }
        }
    }

    private void numbers() {
        if (plate.count() == 1) return;
        for (int page = 0; page < plate.count(); page++) {
            SetLine line = SetLine.plain(Atoms.of("— " + (page + 1) + " —", Typeface.SONG), 0);
            double x = LEFT + (WIDTH - Plate.width(line, Measures.SMALL)) / 2;
            plate.line(page, Role.PAGE_NUMBER, 0, line, Measures.SMALL, x, BOTTOM + 7);
        }
    }
}
