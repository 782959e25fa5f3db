package xinqiao.documents.setting;

import java.util.List;
import xinqiao.documents.Official;
import xinqiao.documents.Phrases;
import xinqiao.documents.fonts.Typeface;
import xinqiao.documents.rules.Values;
import xinqiao.documents.sheet.Ink;
import xinqiao.documents.sheet.Role;
import xinqiao.documents.sheet.Run;

/** Print information (版记) at the foot of the last page, and page numbers. */
final class Foot {
    private static final double THICK = 0.35;
    private static final double THIN = 0.25;
    /** from the type area to the dash of the page number */
    private static final double NUMBER = 7;

    private static final double SIZE = Measures.SMALL * Run.POINT;

    private Foot() {}

    static void set(Official document, Galley galley) {
        Official.Imprint imprint = document.imprint();
        int text = galley.pages();
        if (imprint != null) imprint(document, imprint, galley);
        // where a page was left blank, neither it nor that of the print information has a number
        int numbered = galley.pages() > text + 1 ? text : galley.pages();
        for (int page = 0; page < numbered; page++)
            if (page > 0 || document.format() != Official.Format.LETTER) number(page, galley);
    }

    private static void imprint(Official document, Official.Imprint imprint, Galley galley) {
        boolean letter = document.format() == Official.Format.LETTER;
        String word = Phrases.of("documents.copies", document.locale(), imprint.copies());
        List<Atom> atoms = Atoms.of(word, galley.measures.text());
        double hang = SetLine.plain(
                                Atoms.of(Phrases.of("documents.copies", document.locale(), ""), galley.measures.text()),
                                0)
                        .width()
                - 1;
        List<SetLine> copies = imprint.copies().isBlank()
                ? List.of()
                : new Breaking(Measures.WIDTH / SIZE - 2, true).lines(atoms, 0, Math.max(0, hang));
        int rows = copies.size() + (letter ? 0 : 1);
        if (rows == 0) return;
        last(galley, rows, letter);
        galley.row = galley.measures.rows() - rows;
        double top = galley.middle(galley.row) - galley.measures.leading() / 2;
        if (!letter) galley.stroke(Measures.LEFT, top, Measures.WIDTH, THICK, Ink.BLACK);
        int block = galley.block();
        for (SetLine line : copies) put(galley, block, line, Measures.LEFT + SIZE, galley.next());
        if (letter) return;
        double between = galley.middle(galley.row) - galley.measures.leading() / 2;
        if (!copies.isEmpty()) galley.stroke(Measures.LEFT, between, Measures.WIDTH, THIN, Ink.BLACK);
        double middle = galley.next();
        put(
                galley,
                galley.block(),
                SetLine.plain(Atoms.of(imprint.printer(), galley.measures.text()), 0),
                Measures.LEFT + SIZE,
                middle);
        String day =
                Phrases.of("documents.printed", document.locale(), Values.day(imprint.printed(), document.locale()));
        SetLine printed = SetLine.plain(Atoms.of(day, galley.measures.text()), 0);
        double right = Measures.LEFT + Measures.WIDTH - SIZE - printed.width() * SIZE;
        put(galley, galley.block(), printed, right, middle);
        double end = middle + galley.measures.leading() / 2;
        galley.stroke(Measures.LEFT, end, Measures.WIDTH, THICK, Ink.BLACK);
    }

    /** Printed on both sides, a document has its print information outside at the back: at the foot of an even page. */
    private static void last(Galley galley, int rows, boolean letter) {
        if (!galley.fits(rows)) galley.page();
        if (!letter && galley.pages() % 2 == 1) galley.page();
    }

    private static void put(Galley galley, int block, SetLine line, double x, double middle) {
        galley.put(Role.IMPRINT, block, line, Measures.SMALL, SIZE, x, middle);
    }

    /** Odd pages right, even pages left, a character from the edge. */
    private static void number(int page, Galley galley) {
        SetLine line = SetLine.plain(Atoms.of("— " + (page + 1) + " —", Typeface.SONG), 0);
        double x = page % 2 == 0 ? Measures.LEFT + Measures.WIDTH - SIZE - line.width() * SIZE : Measures.LEFT + SIZE;
        double middle = Measures.TOP + Measures.HEIGHT + NUMBER;
        galley.put(page, Role.PAGE_NUMBER, 0, line, Measures.SMALL, SIZE, x, middle + 0.38 * SIZE, Ink.BLACK);
    }
}
