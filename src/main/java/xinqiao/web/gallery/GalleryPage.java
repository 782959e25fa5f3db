package xinqiao.web.gallery;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.pages.Templates;
import xinqiao.web.Form;
import xinqiao.web.SignedIn;
import xinqiao.web.Ui;

/** Shows every component with invented content. */
@RestController
@ConditionalOnBooleanProperty("xinqiao.demo")
class GalleryPage {
    private final Templates pages;

    GalleryPage(Templates pages) {
        this.pages = pages;
    }

    @GetMapping("/desk/gallery")
    JteModel gallery(Ui ui, HttpServletRequest request) {
        if (ui.signedIn() == null) {
            request.setAttribute(
                    SignedIn.ATTRIBUTE,
                    new SignedIn(ui.t("gallery.person"), ui.t("gallery.post"), ui.t("gallery.house")));
        }
        return pages.webGallery(
                ui, Form.empty(), Samples.wrong(), Samples.deadlines(), Samples.objections(), Samples.chart());
    }

    @GetMapping("/desk/gallery/progress")
    JteModel progress(Ui ui) {
        long done = ui.now().getEpochSecond() % 60 * 20;
        return pages.componentsProgress(
                ui, "import", ui.t("gallery.progress"), done, 1200, "/desk/gallery/progress", "/desk/gallery");
    }

    /** What was sent, shown again with its problems: the way of every form. */
    @PostMapping("/desk/gallery")
    JteModel sent(Ui ui, HttpServletRequest request) {
        var form = Form.of(request).require("subject", "gallery.problem.subject");
        return pages.webGallery(ui, form, Samples.wrong(), Samples.deadlines(), Samples.objections(), Samples.chart());
    }
}
