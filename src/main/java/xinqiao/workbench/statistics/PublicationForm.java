package xinqiao.workbench.statistics;

import java.util.List;
import xinqiao.law.Objection;
import xinqiao.procedure.Profile;
import xinqiao.statistics.Period;
import xinqiao.statistics.PublicationKind;
import xinqiao.web.Form;
import xinqiao.web.Link;
import xinqiao.web.Option;
import xinqiao.workbench.Field;

/**
 * The form on which a publication is drafted from the figures.
 *
 * @param few figures of so few cases that they may tell who somebody is, in words
 * @param periods to choose from, while nothing is written yet
 */
public record PublicationForm(
        List<Link> sections,
        PublicationKind kind,
        Period period,
        String periodWords,
        String action,
        Link back,
        List<Field> fields,
        List<String> few,
        List<Option> periods,
        Form form,
        List<Objection> objections,
        Profile profile) {

    /** Where one of a kind begins. */
    public static String begin(PublicationKind kind, Period period) {
        return PublicationPages.NEW + "?kind=" + kind + "&period=" + period.text();
    }
}
