package xinqiao.workbench.books;

import gg.jte.models.runtime.JteModel;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.law.Provision;
import xinqiao.law.Source;
import xinqiao.law.State;
import xinqiao.pages.Templates;
import xinqiao.web.Ui;

/** Every provision that the system knows, in its own words, and whether the system carries it out. */
@RestController
class ProvisionsPage {
    private final Templates pages;

    ProvisionsPage(Templates pages) {
        this.pages = pages;
    }

    @GetMapping("/desk/law")
    JteModel show(Ui ui, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String state) {
        String words = q.strip().toLowerCase(Locale.ROOT);
        Map<Source, List<Provision>> found = Arrays.stream(Provision.values())
                .filter(one -> state.isEmpty() || one.state().name().equals(state))
                .filter(one -> has(one, words, ui.locale()))
                .collect(Collectors.groupingBy(Provision::source, TreeMap::new, Collectors.toList()));
        var known = Arrays.stream(State.values()).anyMatch(one -> one.name().equals(state)) ? state : "";
        return pages.deskLaw(ui, found, q.strip(), known);
    }

    private static boolean has(Provision one, String words, Locale locale) {
        if (words.isEmpty()) return true;
        String all = String.join(" ", one.id(), one.words(), one.gist(locale), one.citation(locale));
        return all.toLowerCase(Locale.ROOT).contains(words);
    }
}
