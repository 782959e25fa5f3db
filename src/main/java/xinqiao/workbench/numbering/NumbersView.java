package xinqiao.workbench.numbering;

import java.util.List;
import java.util.Map;
import xinqiao.numbering.NumberEntry;
import xinqiao.numbering.NumberSeries;
import xinqiao.organisation.House;
import xinqiao.web.Ui;

/** The series of a house in a year. @param names what each is called */
public record NumbersView(
        House house,
        List<House> houses,
        int year,
        List<Integer> years,
        List<NumberSeries> series,
        Map<String, String> names,
        boolean exports) {
    public static final String PATH = "/desk/numbers";

    public String query() {
        return "?house=" + house.code() + "&year=" + year;
    }

    public String name(NumberSeries one) {
        return names.getOrDefault(one.series(), one.series());
    }

    public int faults() {
        return series.stream().mapToInt(NumberSeries::faults).sum();
    }

    /** What a letter is about, to whoever sees it. */
    public static String subject(Ui ui, NumberEntry entry) {
        if (!entry.seen()) return ui.t("numbering.not-seen");
        var subject = entry.subject();
        return subject == null
                ? ""
                : ui.t("numbering.about", subject.number(), subject.title()).strip();
    }
}
