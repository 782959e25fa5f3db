package xinqiao.workbench.statistics;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.identity.Actor;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Scope;
import xinqiao.statistics.Period;
import xinqiao.statistics.Period.Kind;
import xinqiao.statistics.PublicationKind;
import xinqiao.statistics.Statistics;
import xinqiao.web.Form;
import xinqiao.web.Link;
import xinqiao.web.Missing;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Fields;

/** What the pages of statistics share: their sections, the period and the house that was chosen. */
final class StatisticsPages {
    static final String PATH = "/desk/statistics";
    private static final int MONTHS = 13;
    private static final int QUARTERS = 8;
    private static final int HALVES = 4;
    private static final int YEARS = 4;

    private StatisticsPages() {}

    static List<Link> sections(Ui ui, Actor actor) {
        List<Link> links = new ArrayList<>();
        if (Statistics.reads(actor)) {
            links.add(new Link(PATH, ui.t("statistics.title")));
            links.add(new Link(AnalysisView.PATH, ui.t("statistics.analysis")));
        }
        for (var kind : PublicationKind.values())
            links.add(new Link(PublicationPages.path(kind), ui.t("statistics.kind." + kind)));
        return links;
    }

    static void reads(Actor actor) {
        if (!Statistics.reads(actor)) throw new Missing();
    }

    /** The fields of a form whose texts begin so, with a dot at the end. */
    static Fields fields(Ui ui, String texts) {
        return new Fields(ui, texts.substring(0, texts.length() - 1));
    }

    /** The period asked for; unless one is, the quarter in which we are. */
    static Period period(Ui ui, Form form) {
        return Period.parse(form.value("period")).orElse(Period.of(Kind.QUARTER, ui.today()));
    }

    /** The house asked for, if it is one in reach; null for all. */
    static @Nullable String house(Actor actor, Houses houses, Form form) {
        String asked = form.value("house");
        boolean inReach =
                houses(actor, houses).stream().anyMatch(house -> house.code().equals(asked));
        return inReach ? asked : null;
    }

    private static List<House> houses(Actor actor, Houses houses) {
        return actor.scope() == Scope.BELOW ? houses.atOrBelow(houses.get(actor.houseCode())) : List.of();
    }

    /** The houses to choose from: none for whoever sees one only. */
    static List<Option> houseOptions(Ui ui, Actor actor, Houses houses) {
        return houses(actor, houses).stream()
                .map(house -> new Option(house.code(), house.name(ui.locale())))
                .toList();
    }

    /** The periods to choose from, the newest first; the one that is shown is always among them. */
    static List<Option> periods(Ui ui, Period shown) {
        List<Period> all = new ArrayList<>();
        add(all, Period.of(Kind.MONTH, ui.today()), MONTHS);
        add(all, Period.of(Kind.QUARTER, ui.today()), QUARTERS);
        add(all, Period.of(Kind.HALF_YEAR, ui.today()), HALVES);
        add(all, Period.of(Kind.YEAR, ui.today()), YEARS);
        if (!all.contains(shown)) all.addFirst(shown);
        return all.stream()
                .map(period -> new Option(period.text(), words(ui, period)))
                .toList();
    }

    private static void add(List<Period> all, Period newest, int number) {
        Period next = newest;
        for (int i = 0; i < number; i++) {
            all.add(next);
            next = next.before();
        }
    }

    static String words(Ui ui, Period period) {
        String year = Integer.toString(period.year());
        return switch (period.kind()) {
            case MONTH -> ui.t("statistics.month", year, period.number());
            case QUARTER -> ui.t("statistics.quarter", year, period.number());
            case HALF_YEAR -> ui.t(period.number() == 1 ? "statistics.half.first" : "statistics.half.second", year);
            case YEAR -> ui.t("statistics.year", year);
        };
    }
}
