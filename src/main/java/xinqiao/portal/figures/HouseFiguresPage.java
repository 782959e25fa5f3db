package xinqiao.portal.figures;

import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.figures.Cell;
import xinqiao.figures.ShownFigures;
import xinqiao.figures.ShownPeriod;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.pages.Templates;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** What a house shows of its figures: a picture, the table, and a file. A house that shows nothing has no such page. */
@RestController
@Guides(Provision.GS_16)
class HouseFiguresPage {
    private static final String PATH = "/houses/{house:[0-9A-Z]{1,16}}/figures";

    private final ShownFigures figures;
    private final Houses houses;
    private final Templates pages;

    HouseFiguresPage(ShownFigures figures, Houses houses, Templates pages) {
        this.figures = figures;
        this.houses = houses;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel all(Ui ui, @PathVariable String house) {
        return pages.portalHouseFigures(ui, of(house));
    }

    private HouseFigures of(String code) {
        var house = houses.find(code).orElseThrow(Missing::new);
        List<ShownPeriod> shown = figures.shown(code);
        if (shown.isEmpty()) throw new Missing();
        return new HouseFigures(house, shown, figures.fewest());
    }

    /** The same as a file; what is held back is empty in it, too. */
    @GetMapping(PATH + ".csv")
    ResponseEntity<byte[]> file(Ui ui, @PathVariable String house) {
        var view = of(house);
        // spreadsheets take a file without this mark for something else
        var text = new StringBuilder("\uFEFFhouse,period,figure,part,name,value,unit,held_back,published_on\r\n");
        for (ShownPeriod one : view.shown())
            for (Cell cell : one.cells())
                text.append(view.house().code())
                        .append(',')
                        .append(one.period().text())
                        .append(',')
                        .append(cell.figure())
                        .append(',')
                        .append(cell.part())
                        .append(",\"")
                        .append(ui.t("figures.cell." + cell.name()))
                        .append("\",")
                        .append(cell.value() == null ? "" : cell.value())
                        .append(',')
                        .append(cell.rate() ? "percent" : "count")
                        .append(',')
                        .append(cell.held())
                        .append(',')
                        .append(one.publishedOn())
                        .append("\r\n");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"figures-" + view.house().code() + ".csv\"")
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
