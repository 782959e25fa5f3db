package xinqiao.portal.about;

import gg.jte.models.runtime.JteModel;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.law.Source;
import xinqiao.pages.Templates;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** The provisions that this authority works by, in their own words. */
@RestController
@Guides(Provision.KM_11A)
class LawPage {
    private final Templates pages;

    LawPage(Templates pages) {
        this.pages = pages;
    }

    @GetMapping("/law")
    JteModel index(Ui ui) {
        return pages.portalLaw(ui, sources());
    }

    @GetMapping("/law/{source}")
    JteModel source(Ui ui, @PathVariable String source) {
        return sources().stream()
                .filter(each -> each.key().equals(source))
                .findFirst()
                .map(found -> pages.portalLawSource(ui, found))
                .orElseThrow(Missing::new);
    }

    /** Our own requirements are no law, so the public isn't told that they were. */
    private static List<LawDocument> sources() {
        return Arrays.stream(Source.values())
                .filter(source -> source != Source.OWN)
                .map(LawPage::document)
                .filter(document -> !document.provisions().isEmpty())
                .toList();
    }

    private static LawDocument document(Source source) {
        String key = source.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new LawDocument(
                key,
                source,
                Arrays.stream(Provision.values())
                        .filter(provision -> provision.source() == source)
                        .toList());
    }
}
