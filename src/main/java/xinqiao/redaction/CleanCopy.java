package xinqiao.redaction;

import static xinqiao.law.Provision.SZ_24B;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Refused;
import xinqiao.redaction.Omission.What;
import xinqiao.redaction.office.CleanOffice;
import xinqiao.redaction.pages.CleanPdf;
import xinqiao.redaction.pages.Unfit;
import xinqiao.redaction.rules.PageText;

/**
 * A copy of a PDF or office file without what its pages don't show. Unlike a release (区分处理) it stays a file of its kind,
 * with text that can be chosen and read aloud; so it is proved that its pages say the same and nothing hidden is left.
 */
public final class CleanCopy {
    /** What is hidden in a file; none of it may be left. */
    private static final Set<What> HIDDEN = EnumSet.of(
            What.ATTACHMENTS,
            What.COMMENTS,
            What.DELETED_TEXT,
            What.HIDDEN_TEXT,
            What.HIDDEN_SHEETS,
            What.HIDDEN_ROWS_AND_COLUMNS,
            What.HIDDEN_SLIDES,
            What.HIDDEN_LAYERS,
            What.SPEAKER_NOTES,
            What.EMBEDDED_OBJECTS,
            What.SCRIPTS,
            What.EARLIER_VERSIONS,
            What.METADATA);

    /** So many pages are compared as pictures too. */
    private static final int PICTURES = 20;

    private CleanCopy() {}

    /** @return the copy, or why none can be made safely: then the file is made anew where it came from */
    public static Decision<byte[]> of(byte[] file, String name) {
        return switch (Redactions.open(file, name)) {
            case Refused<Original>(var objections) -> new Refused<>(objections);
            case Granted<Original>(Original before) -> {
                try (before) {
                    Optional<byte[]> copy =
                            before.form() == Form.PDF ? Optional.of(CleanPdf.copy(file)) : CleanOffice.copy(file);
                    yield copy.filter(made -> same(before, made, name))
                            .map(Decision::granted)
                            .orElseGet(() -> unsafe(name));
                } catch (Unfit e) {
                    yield e.reason() == Unfit.Reason.COMPLEX ? unsafe(name) : Redactions.refused(e, name);
                } catch (IOException | RuntimeException e) {
                    yield unsafe(name);
                }
            }
        };
    }

    private static Decision<byte[]> unsafe(String name) {
        return Decision.refused(SZ_24B, "redaction.refusal.not-cleaned", name);
    }

    private static boolean same(Original before, byte[] copy, String name) {
        if (!(Redactions.open(copy, name) instanceof Granted<Original>(Original after))) return false;
        try (after) {
            return after.omissions().stream().noneMatch(left -> HIDDEN.contains(left.what()))
                    && before.pages() == after.pages()
                    && IntStream.rangeClosed(1, before.pages()).allMatch(page -> same(before, after, page));
        }
    }

    private static boolean same(Original before, Original after, int page) {
        boolean text = PageText.of(before.seen(page))
                .text()
                .equals(PageText.of(after.seen(page)).text());
        return text && (page > PICTURES || Arrays.equals(before.picture(page), after.picture(page)));
    }
}
