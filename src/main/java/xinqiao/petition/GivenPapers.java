package xinqiao.petition;

import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.procedure.LetterKind;

/**
 * What somebody from outside was given of one case. Of the case itself they see no row: the database hands out the chosen
 * papers, to the one who is engaged, while the engagement lasts.
 */
@Component
public class GivenPapers {
    private final PersonSeals seals;

    GivenPapers(PersonSeals seals) {
        this.seals = seals;
    }

    /** @param text null where it wasn't given */
    public record Given(@Nullable GivenText text, List<GivenFile> files, List<GivenLetter> letters) {}

    public record GivenText(String request, String facts) {}

    public record GivenFile(long id, String sha256, String name, String type, long size) {}

    /** @param content what was composed, as JSON */
    public record GivenLetter(long id, LetterKind kind, String number, LocalDate issuedOn, String content) {}

    /** In the transaction of the one who is engaged. */
    @Enforces({Provision.KM_10, Provision.SYS_4})
    public Given of(DSLContext tx, long engagement) {
        GivenText text = tx.resultQuery("select request, facts from given_text({0})", val(engagement))
                .fetchOptional(row -> new GivenText(row.get(0, String.class), row.get(1, String.class)))
                .orElse(null);
        var files = tx.resultQuery("select id, sha256, name, type, size from given_attachments({0})", val(engagement))
                .fetch(row -> new GivenFile(
                        row.get(0, Long.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        row.get(4, Long.class)));
        var letters = tx.resultQuery(
                        "select id, kind, number, issued_on, content from given_letters({0})", val(engagement))
                .fetch(row -> new GivenLetter(
                        row.get(0, Long.class),
                        LetterKind.valueOf(row.get(1, String.class)),
                        row.get(2, String.class),
                        row.get(3, LocalDate.class),
                        seals.letter(row.get(4, byte[].class))));
        return new Given(text, files, letters);
    }
}
