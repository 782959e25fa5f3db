package xinqiao.documents.setting;

import java.util.List;
import xinqiao.documents.Official;
import xinqiao.documents.rules.Values;
import xinqiao.documents.sheet.Pages;
import xinqiao.documents.sheet.Role;

/**
 * House and date (署名、成文日期). With a seal the date stands four characters from the right and the house centred over it,
 * without one the house two characters from the right and the date two characters behind the house's first.
 */
final class Signature {
    /** The date's distance from the right edge, in characters. */
    private static final double RIGHT = 4;
    /** A long name ends so many characters from the right edge, and the date moves along. */
    private static final double LONG_RIGHT = 1;
    /** Without a seal: from the right edge, and the date behind the house. */
    private static final double PLAIN = 2;

    private Signature() {}

    /** The rows that it needs below the text. */
    static int rows(Official document, Measures measures) {
        return blanks(document, measures) + house(document, measures).size() + 1;
    }

    private static int blanks(Official document, Measures measures) {
        return document.sealed() ? measures.blanks() : 1;
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
        galley.row += blanks(document, measures);
        double widest = house.stream().mapToDouble(SetLine::width).max().orElse(0);
        double[] middles = middles(document, measures, widest, date.width());
        int block = galley.block();
        double first = galley.middle(galley.row);
        for (SetLine line : house) put(galley, Role.HOUSE, block, line, middles[0]);
        double last = galley.middle(galley.row);
        put(galley, Role.DATE, galley.block(), date, middles[1]);
        if (!document.note().isEmpty()) note(document, galley);
        double x = Measures.LEFT + middles[0] * measures.pitch();
        return new Pages.Seal(galley.pages(), x, (first + last) / 2, text);
    }

    /** The middles of house and date, in characters. */
    private static double[] middles(Official document, Measures measures, double house, double date) {
        double columns = measures.columns();
        if (document.sealed()) {
            double both = Math.min(columns - RIGHT - date / 2, columns - LONG_RIGHT - house / 2);
            return new double[] {both, both};
        }
        // a date that is longer than the house stands two characters from the right itself
        double begin = Math.min(columns - PLAIN - house, columns - PLAIN - date - PLAIN);
        return new double[] {begin + house / 2, begin + PLAIN + date / 2};
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
