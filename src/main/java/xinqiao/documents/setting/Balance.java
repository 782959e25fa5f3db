package xinqiao.documents.setting;

import java.util.List;

/** Titles of several lines, none of them much shorter than the others (排列使用梯形或者菱形). */
final class Balance {
    private static final double STEP = 0.5;

    private Balance() {}

    static List<SetLine> lines(List<Atom> atoms, double most) {
        List<SetLine> lines = new Breaking(most, false).lines(atoms, 0);
        if (lines.size() < 2) return lines;
        for (double measure = most - STEP; measure > most / 3; measure -= STEP) {
            List<SetLine> narrower = new Breaking(measure, false).lines(atoms, 0);
            if (narrower.size() > lines.size()) break;
            lines = narrower;
        }
        return lines;
    }
}
