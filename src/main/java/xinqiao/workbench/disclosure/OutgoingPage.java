package xinqiao.workbench.disclosure;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.disclosure.OutgoingPages;
import xinqiao.disclosure.Outgoings;
import xinqiao.identity.Actor;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.pages.Templates;
import xinqiao.redaction.Mark;
import xinqiao.web.Form;
import xinqiao.web.Ui;
import xinqiao.workbench.casefile.CasePapers;

/** One file to be given, page by page: looked at, searched, as it would be given; the original and the copy. */
@RestController
class OutgoingPage {
    static final String ONE = OutgoingListPage.PATH + "/{outgoing:\\d{1,6}}";

    private final ApplicationViews views;
    private final Outgoings outgoings;
    private final OutgoingPages sheets;
    private final CasePapers papers;
    private final Templates pages;

    OutgoingPage(
            ApplicationViews views, Outgoings outgoings, OutgoingPages sheets, CasePapers papers, Templates pages) {
        this.views = views;
        this.outgoings = outgoings;
        this.sheets = sheets;
        this.papers = papers;
        this.pages = pages;
    }

    @GetMapping(ONE)
    @Guides({Provision.SZ_24B, Provision.LAW_D4})
    JteModel show(
            Ui ui,
            Actor actor,
            @PathVariable long application,
            @PathVariable int outgoing,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "false") boolean covered,
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(defaultValue = "1") int from) {
        var form = Form.empty().with("words", words == null ? "" : words);
        List<Mark> found =
                words == null ? null : sheets.propose(actor, application, outgoing, Math.max(1, from), split(words));
        return page(ui, actor, application, outgoing, page, covered, found, Math.max(1, from), form, List.of());
    }

    static Set<String> split(String words) {
        return Stream.of(words.split("[\\s,，、;；]+"))
                .filter(word -> !word.isBlank())
                .collect(Collectors.toSet());
    }

    JteModel page(
            Ui ui,
            Actor actor,
            long application,
            int outgoing,
            int page,
            boolean covered,
            @Nullable List<Mark> found,
            int from,
            Form form,
            List<Objection> objections) {
        var view = views.of(ui, actor, application);
        var file = outgoings.read(actor, application, outgoing);
        int sheet = Math.clamp(page, 1, file.pages());
        return pages.deskOutgoing(
                ui,
                new OutgoingView(
                        view,
                        file,
                        sheets.page(actor, application, outgoing, sheet),
                        covered || !file.markable(),
                        found,
                        from,
                        form,
                        objections));
    }

    @GetMapping(ONE + "/pages/{page:\\d{1,6}}.png")
    ResponseEntity<byte[]> picture(
            Actor actor,
            @PathVariable long application,
            @PathVariable int outgoing,
            @PathVariable int page,
            @RequestParam(defaultValue = "false") boolean covered) {
        byte[] picture = sheets.picture(actor, application, outgoing, page, covered);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noStore())
                .body(picture);
    }

    @GetMapping(ONE + "/original")
    ResponseEntity<Resource> original(Actor actor, @PathVariable long application, @PathVariable int outgoing) {
        return papers.file(outgoings.original(actor, application, outgoing));
    }

    @GetMapping(ONE + "/copy")
    ResponseEntity<Resource> copy(Actor actor, @PathVariable long application, @PathVariable int outgoing) {
        return papers.file(outgoings.copy(actor, application, outgoing));
    }

    /** How far the copy is; when it is made or refused, the page shows that. */
    @GetMapping(ONE + "/progress")
    ResponseEntity<JteModel> progress(Ui ui, Actor actor, @PathVariable long application, @PathVariable int outgoing) {
        var file = outgoings.read(actor, application, outgoing);
        var answer = ResponseEntity.ok();
        if (file.making() == null) answer = answer.header("HX-Refresh", "true");
        return answer.body(pages.deskOutgoingProgress(
                ui, ApplicationQuery.PATH + "/" + application + "/outgoing/" + outgoing, file));
    }
}
