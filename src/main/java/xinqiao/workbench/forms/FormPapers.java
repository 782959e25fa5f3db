package xinqiao.workbench.forms;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import xinqiao.documents.FormFacts;
import xinqiao.documents.FormKind;
import xinqiao.documents.Forms;
import xinqiao.web.Ofd;
import xinqiao.web.Pdf;

/** A form as a page answers it. */
@Component
public class FormPapers {
    /** The last part of an address: which form, and as what. */
    public static final String FILE = "/{form:[a-z-]+}.{as:pdf|ofd|png}";

    private static final int PREVIEW = 96;

    private final Forms forms;

    FormPapers(Forms forms) {
        this.forms = forms;
    }

    public static String slug(FormKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<FormKind> kind(String slug) {
        return Stream.of(FormKind.values())
                .filter(one -> slug(one).equals(slug))
                .findFirst();
    }

    /** @param name of the file, after the form's own */
    public ResponseEntity<byte[]> answer(FormKind kind, String as, FormFacts facts, String name) {
        var paper = forms.fill(kind, facts);
        String file = paper.title() + (name.isEmpty() ? "" : " " + name);
        return switch (as) {
            case "ofd" -> Ofd.saved(forms.ofd(paper), file);
            case "png" -> ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(forms.picture(paper, 1, PREVIEW));
            default -> Pdf.inline(forms.pdf(paper), file);
        };
    }
}
