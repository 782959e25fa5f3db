package xinqiao.workbench.scan;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xinqiao.identity.Actor;
import xinqiao.pages.Templates;
import xinqiao.reading.ScanFile;
import xinqiao.reading.Scans;
import xinqiao.web.Form;
import xinqiao.web.Go;
import xinqiao.web.Missing;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;

/** Scans (扫描识别): what isn't read yet, and each page's picture beside its words. */
@RestController
class ScanPages {
    static final String PATH = "/desk/scans";
    private static final String ONE = PATH + "/{scan:\\d{1,18}}";

    private final Scans scans;
    private final Templates pages;

    ScanPages(Scans scans, Templates pages) {
        this.scans = scans;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel list(Ui ui, Actor actor) {
        return pages.deskScans(ui, scans.able(), scans.unfinished(actor));
    }

    @GetMapping(PATH + "/of/{sha256:[0-9a-f]{64}}")
    ResponseEntity<Void> of(Actor actor, @PathVariable String sha256) {
        return Go.to(PATH + "/" + scans.byContent(actor, sha256).orElseThrow(Missing::new));
    }

    @GetMapping(ONE)
    JteModel show(Ui ui, Actor actor, @PathVariable long scan, @RequestParam(defaultValue = "1") String page) {
        int at = page.matches("\\d{1,4}") ? Integer.parseInt(page) : 1;
        return page(ui, actor, scans.open(actor, scan, at).orElseThrow(Missing::new), null);
    }

    /** What the page asks for every two seconds while the scan is read. */
    @GetMapping(ONE + "/progress")
    JteModel progress(Ui ui, Actor actor, @PathVariable long scan) {
        return pages.deskScanProgress(ui, scans.find(actor, scan).orElseThrow(Missing::new));
    }

    @GetMapping(ONE + "/pages/{page:\\d{1,4}}.png")
    ResponseEntity<byte[]> picture(Actor actor, @PathVariable long scan, @PathVariable int page) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noStore())
                .body(scans.picture(actor, scan, page).orElseThrow(Missing::new));
    }

    @PostMapping(ONE + "/again")
    ResponseEntity<Void> again(Actor actor, @PathVariable long scan) {
        boolean unused = scans.again(actor, there(actor, scan));
        return Go.to(PATH + "/" + scan);
    }

    @PostMapping(ONE + "/stop")
    ResponseEntity<Void> stop(Actor actor, @PathVariable long scan) {
        boolean unused = scans.stop(actor, there(actor, scan));
        return Go.to(PATH + "/" + scan);
    }

    @PostMapping(ONE + "/correct")
    ResponseEntity<?> correct(Ui ui, Actor actor, @PathVariable long scan, HttpServletRequest request) {
        long there = there(actor, scan);
        var form = Form.of(request);
        int page = Answers.number(form, "page").orElse(1);
        if (scans.correct(actor, there, page, form.value("seen"), form.value("text")))
            return Go.done(PATH + "/" + scan + "?page=" + page, "reading.corrected-now");
        var file = scans.open(actor, there, page).orElseThrow(Missing::new);
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .body(page(ui, actor, file, form.problem("text", "reading.changed-meanwhile")));
    }

    private long there(Actor actor, long scan) {
        if (!Scans.corrects(actor)) throw new Missing();
        return scans.find(actor, scan).orElseThrow(Missing::new).id();
    }

    private JteModel page(Ui ui, Actor actor, ScanFile file, @org.jspecify.annotations.Nullable Form typed) {
        var page = file.page();
        var read = page == null ? null : page.read();
        Form form = typed != null ? typed : Form.empty().with("text", read == null ? "" : read.text());
        return pages.deskScan(ui, new ScanView(file, form, scans.able(), Scans.corrects(actor)));
    }
}
