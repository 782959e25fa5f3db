package xinqiao.workbench.statistics;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.journal.TakingOut;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.pages.Templates;
import xinqiao.petition.Registrations;
import xinqiao.statistics.Report;
import xinqiao.statistics.Statistics;
import xinqiao.web.Form;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Names;
import xinqiao.workbench.SliceWords;

/** The statistics of a month, quarter, half-year or year, on the screen, on paper and as a spreadsheet. */
@RestController
@Guides({Provision.JF_L9, Provision.LAW_P6, Provision.KM_33B})
class StatisticsPage {
    private final Statistics statistics;
    private final TakingOut takingOut;
    private final Registrations registrations;
    private final Houses houses;
    private final SliceWords words;
    private final Templates pages;

    StatisticsPage(
            Statistics statistics,
            TakingOut takingOut,
            Registrations registrations,
            Houses houses,
            SliceWords words,
            Templates pages) {
        this.statistics = statistics;
        this.takingOut = takingOut;
        this.registrations = registrations;
        this.houses = houses;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping(StatisticsPages.PATH)
    JteModel show(Ui ui, Actor actor, HttpServletRequest request) {
        StatisticsPages.reads(actor);
        var form = Form.of(request);
        var report =
                statistics.report(actor, StatisticsPages.period(ui, form), StatisticsPages.house(actor, houses, form));
        return pages.deskStatistics(ui, view(ui, actor, report));
    }

    private StatisticsView view(Ui ui, Actor actor, Report report) {
        return new StatisticsView(
                StatisticsPages.sections(ui, actor),
                report,
                StatisticsPages.periods(ui, report.period()),
                StatisticsPages.houseOptions(ui, actor, houses),
                actor.may(Power.EXPORT),
                new Names(houses, ui),
                words);
    }

    @GetMapping(StatisticsPages.PATH + ".xlsx")
    @Nullable
    ResponseEntity<?> file(Ui ui, Actor actor, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        StatisticsPages.reads(actor);
        if (!actor.may(Power.EXPORT)) throw new Missing();
        var form = Form.of(request);
        var period = StatisticsPages.period(ui, form);
        String house = StatisticsPages.house(actor, houses, form);
        int rows = Statistics.rows(statistics.report(actor, period, house));
        if (takingOut.take(actor, "statistics", rows) instanceof Refused<Integer> no)
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(pages.deskTooMuch(
                            ui, no.objections(), registrations.profile(actor.houseCode()), StatisticsPages.PATH));
        StatisticsFile.write(ui, view(ui, actor, statistics.export(actor, period, house)), response);
        return null;
    }
}
