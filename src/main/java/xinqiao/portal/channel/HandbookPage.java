package xinqiao.portal.channel;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.documents.Booklet;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.web.Missing;
import xinqiao.web.Pdf;
import xinqiao.web.Ui;

/** The service handbook (服务手册) of a house, made from what the system knows today. */
@RestController
@Guides({Provision.SZ_14, Provision.SZ_13})
class HandbookPage {
    private final HandbookChapters chapters;
    private final Houses houses;

    HandbookPage(HandbookChapters chapters, Houses houses) {
        this.chapters = chapters;
        this.houses = houses;
    }

    @GetMapping("/handbook/{house:\\d+}.pdf")
    ResponseEntity<byte[]> handbook(Ui ui, @PathVariable String house) {
        House one = houses.find(house).orElseThrow(Missing::new);
        if (houses.contacts(house).isEmpty()) throw new Missing();
        String version = ui.today().format(DateTimeFormatter.BASIC_ISO_DATE);
        var booklet = new Booklet(
                ui.language().code(),
                ui.t("channel.handbook.title"),
                one.name(ui.locale()),
                List.of(ui.t("channel.handbook.version", version), ui.t("channel.handbook.made", ui.today())),
                ui.t("channel.handbook.contents"),
                chapters.of(ui, one));
        return Pdf.inline(booklet.print(), ui.t("channel.handbook.title") + "-" + house + "-" + version);
    }
}
