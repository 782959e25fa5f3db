package xinqiao.documents.setting;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.List;
import xinqiao.documents.Official;
import xinqiao.documents.fonts.Typeface;
import xinqiao.documents.sheet.Ink;
import xinqiao.documents.sheet.Role;
import xinqiao.documents.sheet.Run;
import xinqiao.documents.sheet.Sheet;

/** The head (版头) and the title: issuing body in red, red lines, number, signer, classification. */
final class Head {
    /** 信函格式: from the page's edge to the name */
    private static final double LETTER_MARK = 30;
    /** 文件格式: from the type area's edge to the name */
    private static final double DOCUMENT_MARK = 35;
    /** from the name or the number to the red line */
    private static final double TO_LINE = 4;

    private static final double LETTER_LINE = 170;
    /** from the page's lower edge to the double line at the foot of a letter's first page */
    private static final double FOOT_LINE = 20;

    private static final double THICK = 0.9;
    private static final double THIN = 0.35;
    private static final double BETWEEN = 0.5;
    private static final double SINGLE = 0.6;

    /** How large the name is at most and at least, in points, and how long its line at most. */
    private static final double LARGEST = 42;

    private static final double SMALLEST = 26;
    private static final double LONGEST = 152;
    /** 三号 */
    private static final double NUMBER = 16;

    private final Official document;
    private final Galley galley;
    private final Measures measures;

    private Head(Official document, Galley galley) {
        this.document = document;
        this.galley = galley;
        this.measures = galley.measures;
    }

    static void set(Official document, Galley galley) {
        Head head = new Head(document, galley);
        double low = switch (document.format()) {
            case LETTER -> head.letter();
            case DOCUMENT -> head.document();
            case PLAIN -> Measures.TOP - 2 * galley.measures.leading();
        };
        galley.row = galley.below(low + 2 * galley.measures.leading());
        head.title();
        if (document.format() == Official.Format.PLAIN) head.centredNumber();
        galley.row++;
    }

    /** @return where the lowest element of the head ends */
    private double letter() {
        double low = mark(LETTER_MARK);
        twice(low + TO_LINE, THICK, THIN);
        low += TO_LINE + THICK + BETWEEN + THIN;
        twice(Sheet.HEIGHT - FOOT_LINE - THICK - BETWEEN - THIN, THIN, THICK);
        double size = NUMBER * Run.POINT;
        double first = low + size * 7 / 8 + size / 2;
        List<Atom> number = Atoms.of(document.number(), measures.text());
        SetLine line = SetLine.plain(number, 0);
        galley.put(
                Role.NUMBER,
                galley.block(),
                line,
                NUMBER,
                size,
                Measures.LEFT + Measures.WIDTH - line.width() * size,
                first);
        return Math.max(first + size / 2, classification(first, size * 1.5));
    }

    private void twice(double y, double upper, double lower) {
        double x = (Sheet.WIDTH - LETTER_LINE) / 2;
        galley.stroke(x, y + upper / 2, LETTER_LINE, upper, Ink.RED);
        galley.stroke(x, y + upper + BETWEEN + lower / 2, LETTER_LINE, lower, Ink.RED);
    }

    /** @return where the red line is */
    private double document() {
        double leading = measures.leading();
        classification(Measures.TOP + leading / 2, leading);
        double low = mark(Measures.TOP + DOCUMENT_MARK);
        double size = NUMBER * Run.POINT;
        double middle = galley.middle(galley.below(low + 2 * leading));
        SetLine number = SetLine.plain(Atoms.of(document.number(), measures.text()), 0);
        boolean upwards = !document.signer().isEmpty();
        double x = upwards ? Measures.LEFT + size : Measures.LEFT + (Measures.WIDTH - number.width() * size) / 2;
        galley.put(Role.NUMBER, galley.block(), number, NUMBER, size, x, middle);
        if (upwards) {
            List<Atom> atoms = new ArrayList<>(Atoms.of("签发人：", measures.text()));
            atoms.addAll(Atoms.of(document.signer(), Typeface.KAI));
            SetLine signer = SetLine.plain(atoms, 0);
            double right = Measures.LEFT + Measures.WIDTH - size - signer.width() * size;
            galley.put(Role.SIGNER, galley.block(), signer, NUMBER, size, right, middle);
        }
        double red = middle + size / 2 + TO_LINE;
        galley.stroke(Measures.LEFT, red, Measures.WIDTH, SINGLE, Ink.RED);
        return red + SINGLE / 2;
    }

    /** 份号, 密级和保密期限, 紧急程度 at the left edge, one below the other. @return where the last ends */
    @CanIgnoreReturnValue
    private double classification(double first, double leading) {
        double size = NUMBER * Run.POINT;
        double middle = first;
        for (String each : List.of(document.copy(), document.secrecy(), document.urgency())) {
            if (each.isEmpty()) continue;
            Typeface face = each.equals(document.copy()) ? measures.text() : Typeface.HEI;
            SetLine line = SetLine.plain(Atoms.of(each, face), 0);
            galley.put(Role.CLASSIFICATION, galley.block(), line, NUMBER, size, Measures.LEFT, middle);
            middle += leading;
        }
        return middle - leading + size / 2;
    }

    /** @param top where its ink begins @return where it ends */
    private double mark(double top) {
        List<Atom> atoms = Atoms.of(document.mark(), Typeface.TITLE);
        double width = SetLine.plain(atoms, 0).width();
        double points = Math.clamp(LONGEST / (width * Run.POINT), SMALLEST, LARGEST);
        double size = points * Run.POINT;
        List<SetLine> lines = Balance.lines(atoms, Measures.WIDTH / size);
        if (lines.size() == 1 && atoms.size() <= 8 && measures.stretched())
            lines = List.of(SetLine.spaced(
                    atoms, Math.min(0.5, (LONGEST * 0.72 / size - width) / Math.max(1, atoms.size() - 1))));
        int block = galley.block();
        double y = top;
        for (SetLine line : lines) {
            double baseline = y + Ascents.top(line) * size;
            double x = Measures.LEFT + (Measures.WIDTH - line.width() * size) / 2;
            galley.put(0, Role.MARK, block, line, points, size, x, baseline, Ink.RED);
            y = baseline - Ascents.bottom(line) * size + 0.25 * size;
        }
        return y - 0.25 * size;
    }

    private void title() {
        double size = measures.title() * Run.POINT;
        int block = galley.block();
        for (SetLine line : Balance.lines(Atoms.of(document.title(), Typeface.TITLE), Measures.WIDTH / size - 2))
            centred(Role.TITLE, block, line, measures.title(), size);
    }

    private void centredNumber() {
        SetLine line = SetLine.plain(Atoms.of(document.number(), measures.text()), 0);
        centred(Role.NUMBER, galley.block(), line, measures.points(), measures.pitch());
    }

    private void centred(Role role, int block, SetLine line, double points, double pitch) {
        double x = Measures.LEFT + (Measures.WIDTH - line.width() * pitch) / 2;
        galley.put(role, block, line, points, pitch, x, galley.next());
    }
}
