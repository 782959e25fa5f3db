package xinqiao.portal.about;

import gg.jte.models.runtime.JteModel;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.pages.Templates;
import xinqiao.web.Ui;

/** What the site promises: that everybody can use it, and what becomes of what they enter. */
@RestController
@EnableConfigurationProperties(PrivacySettings.class)
class StatementPages {
    private final PrivacySettings privacy;
    private final Templates pages;

    StatementPages(PrivacySettings privacy, Templates pages) {
        this.privacy = privacy;
        this.pages = pages;
    }

    @GetMapping("/accessibility")
    JteModel accessibility(Ui ui) {
        return pages.portalAccessibility(ui);
    }

    @GetMapping("/privacy")
    JteModel privacy(Ui ui) {
        return pages.portalPrivacy(ui, privacy.keptYears());
    }
}
