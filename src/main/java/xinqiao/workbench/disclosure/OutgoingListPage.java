package xinqiao.workbench.disclosure;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.disclosure.Outgoings;
import xinqiao.files.FileStore;
import xinqiao.identity.Actor;
import xinqiao.law.Granted;
import xinqiao.law.Guides;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.pages.Templates;
import xinqiao.petition.Upload;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Uploads;

/** The files to be given with the answer to one application: which there are, how far each is; bringing another. */
@RestController
class OutgoingListPage {
    static final String PATH = ApplicationPage.ONE + "/outgoing";

    private final ApplicationViews views;
    private final Outgoings outgoings;
    private final Uploads uploads;
    private final FileStore store;
    private final Templates pages;

    OutgoingListPage(ApplicationViews views, Outgoings outgoings, Uploads uploads, FileStore store, Templates pages) {
        this.views = views;
        this.outgoings = outgoings;
        this.uploads = uploads;
        this.store = store;
        this.pages = pages;
    }

    @GetMapping(PATH)
    @Guides({Provision.SZ_24B, Provision.LAW_D4})
    JteModel show(Ui ui, Actor actor, @PathVariable long application) {
        var view = views.of(ui, actor, application);
        int items = view.file().items().size();
        var form = items == 1 ? Form.empty().with("items", "1") : Form.empty();
        return page(ui, actor, view, form, List.of());
    }

    @PostMapping(PATH)
    ResponseEntity<?> add(Ui ui, Actor actor, @PathVariable long application, HttpServletRequest request) {
        var view = views.of(ui, actor, application);
        if (!outgoings.mayAdd(actor, view.application())) throw new Missing();
        var sent = uploads.take(request, "files");
        Form form = Form.of(request);
        List<Objection> objections = new ArrayList<>(sent.objections());
        if (sent.files().isEmpty() && objections.isEmpty())
            form = form.problem("files", "applications.outgoing.problem.no-file");
        Set<Integer> items = chosen(form, view.file().items().size());
        int added = 0;
        for (Upload file : sent.files())
            switch (outgoings.add(actor, application, file, items)) {
                case Granted<Integer>(Integer no) -> added = no;
                case Refused<Integer> refused -> objections.addAll(refused.objections());
            }
        if (!objections.isEmpty() || !form.ok())
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(page(ui, actor, view, form, objections));
        return Go.done(view.path() + "/outgoing/" + added, "applications.outgoing-added");
    }

    private static Set<Integer> chosen(Form form, int items) {
        return form.all("items").stream()
                .filter(value -> value.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(no -> no <= items)
                .collect(Collectors.toSet());
    }

    private JteModel page(Ui ui, Actor actor, ApplicationView view, Form form, List<Objection> objections) {
        var items = IntStream.rangeClosed(1, view.file().items().size())
                .mapToObj(no -> new Option(
                        Integer.toString(no),
                        "（" + no + "）"
                                + ApplicationView.said(view.file().items().get(no - 1))))
                .toList();
        if (!outgoings.shows(actor, view.application())) throw new Missing();
        var files = outgoings.list(actor, view.application().id());
        boolean mayAdd = outgoings.mayAdd(actor, view.application());
        return pages.deskOutgoings(
                ui, new OutgoingListView(view, files, mayAdd, store.largest(), items, form, objections));
    }
}
