package xinqiao.workbench.template;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.pages.Templates;
import xinqiao.procedure.Procedure;
import xinqiao.procedure.Text;
import xinqiao.template.LetterTemplate;
import xinqiao.template.LetterTemplates;
import xinqiao.template.LineDiff;
import xinqiao.template.TemplateKey;
import xinqiao.web.Missing;
import xinqiao.web.Ui;

/** Two versions of a template line by line; 0 is what the procedure says. */
@RestController
@Guides(Provision.JF_V6A)
class ComparePage {
    private final LetterTemplates templates;
    private final Templates pages;

    ComparePage(LetterTemplates templates, Templates pages) {
        this.templates = templates;
        this.pages = pages;
    }

    @GetMapping(TemplatesView.PATH + "/{template}/compare")
    JteModel compare(
            Ui ui,
            Actor actor,
            @PathVariable String template,
            @RequestParam(defaultValue = "0") int before,
            @RequestParam(defaultValue = "1") int after) {
        var key = TemplateKey.of(template).orElseThrow(Missing::new);
        var profile = templates.procedure(actor, key).orElseThrow(Missing::new);
        var versions = templates.versions(actor, key);
        Text old = words(profile, key, versions, before);
        Text fresh = words(profile, key, versions, after);
        return pages.deskTemplateCompared(
                ui,
                new CompareView(
                        key,
                        profile,
                        before,
                        after,
                        versions,
                        LineDiff.of(old.zh(), fresh.zh()),
                        LineDiff.of(old.en(), fresh.en())));
    }

    private static Text words(Procedure profile, TemplateKey key, List<LetterTemplate> versions, int version) {
        if (version == 0) return LetterTemplates.text(profile.letter(key.letter()));
        return versions.stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .map(one -> new Text(one.zh(), one.en()))
                .orElseThrow(Missing::new);
    }
}
