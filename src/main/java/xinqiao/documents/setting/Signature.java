package xinqiao.documents.setting;

import java.util.List;
import xinqiao.documents.Official;
import xinqiao.documents.rules.Values;
import xinqiao.documents.sheet.Pages;
import xinqiao.documents.sheet.Role;

/**
 * House and date (署名、成文日期), and where the seal goes over both: the date four characters from the right, the house centred
 * over it.
 */
final class Signature {
    /** The date's distance from the right edge, in characters. */
    private static final double RIGHT = 4;
    /** A long name ends so many characters from the right edge, and the date moves along. */
    private static final double LONG_RIGHT = 1;

    private Signature() {}

    /** The rows that it needs below the text. */
    static int rows(Official document, Measures measures) {
        return measures.blanks() + house(document, measures).size() + 1;
    }

    private static List<SetLine> house(Official document, Measures measures) {
        return Balance.lines(Atoms.of(document.house(), measures.text()), measures.columns() - 2 * LONG_RIGHT);
    }

    static Pages.Seal set(Official document, Galley galley) {
        Measures measures = galley.measures;
        List<SetLine> house = house(document, measures);
        SetLine date = SetLine.plain(Atoms.of(Values.day(document.date(), document.locale()), measures.text()), 0);
        if (!galley.fits(rows(document, measures))) galley.page();
        double text = Measures.TOP + galley.row * measures.leading();
        galley.row += measures.blanks();
        double widest = house.stream().mapToDouble(SetLine::width).max().orElse(0);
        double centre =
                Math.min(measures.columns() - RIGHT - date.width() / 2, measures.columns() - LONG_RIGHT - widest / 2);
        int block = galley.block();
        double first = galley.middle(galley.row);
        for (SetLine line : house) put(galley, Role.HOUSE, block, line, centre);
        double last = galley.middle(galley.row);
        put(galley, Role.DATE, galley.block(), date, centre);
        if (!document.note().isEmpty()) note(document, galley);
        double x = Measures.LEFT + centre * measures.pitch();
        return new Pages.Seal(galley.pages(), x, (first + last) / 2, text);
    }

    private static void put(Galley galley, Role role, int block, SetLine line, double centre) {
        Measures measures = galley.measures;
        double x = Measures.LEFT + (centre - line.width() / 2) * measures.pitch();
        galley.put(role, block, line, measures.points(), measures.pitch(), x, galley.next());
    }

    /** 附注: two characters from the left, in brackets, below the date. */
    private static void note(Official document, Galley galley) {
        Measures measures = galley.measures;
        List<Atom> atoms = Atoms.of("（" + document.note() + "）", measures.text());
        int block = galley.block();
        for (SetLine line : new Breaking(measures.columns(), measures.stretched()).lines(atoms, measures.indent()))
            galley.put(Role.NOTE, block, line, measures.points(), measures.pitch(), Measures.LEFT, galley.next());
    }
}
