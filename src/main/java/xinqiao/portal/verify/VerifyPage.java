package xinqiao.portal.verify;

import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.pages.Templates;
import xinqiao.seal.SignedFiles;
import xinqiao.web.Form;
import xinqiao.web.Ui;

/** Whoever got a letter as a file asks here whether it is genuine. The file is read, answered, and forgotten. */
@RestController
@Guides(Provision.KM_7)
class VerifyPage {
    private static final String PATH = "/verify";
    private static final int LONGEST_NAME = 120;

    private static final int AT_ONCE = 4;

    private final SignedFiles files;
    private final Templates pages;
    /** Whoever asks when so many are being looked at is asked to come again: each takes memory and time. */
    private final Semaphore turns = new Semaphore(AT_ONCE);

    VerifyPage(SignedFiles files, Templates pages) {
        this.files = files;
        this.pages = pages;
    }

    @GetMapping(PATH)
    JteModel ask(Ui ui) {
        return pages.portalVerify(ui, Form.empty(), files.largest(), null, "");
    }

    @PostMapping(PATH)
    ResponseEntity<JteModel> answer(Ui ui, @RequestParam(name = "files", required = false) @Nullable MultipartFile file)
            throws IOException {
        if (file == null || file.isEmpty()) {
            var form = Form.empty().problem("files", "seal.verify.no-file");
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(pages.portalVerify(ui, form, files.largest(), null, ""));
        }
        if (file.getSize() > files.largest()) {
            var form = Form.empty().problem("files", "seal.verify.too-large", files.largest() >> 20);
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(pages.portalVerify(ui, form, files.largest(), null, ""));
        }
        if (!turns.tryAcquire()) {
            var form = Form.empty().problem("files", "seal.verify.busy");
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .body(pages.portalVerify(ui, form, files.largest(), null, ""));
        }
        try {
            return answered(ui, file);
        } finally {
            turns.release();
        }
    }

    private ResponseEntity<JteModel> answered(Ui ui, MultipartFile file) throws IOException {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String shown = name.substring(0, Math.min(LONGEST_NAME, name.length()));
        return ResponseEntity.ok(
                pages.portalVerify(ui, Form.empty(), files.largest(), files.examine(file.getBytes()), shown));
    }
}
