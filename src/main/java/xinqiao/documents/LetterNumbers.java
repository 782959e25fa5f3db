package xinqiao.documents;

import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Sequence;
import org.springframework.stereotype.Component;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.Procedure;

/** Numbers letters (发文字号), one series per house, kind and year, as 昆关信受〔2026〕1号. */
@Component
public class LetterNumbers {

    /**
     * The next number of the letter's series, given for good if the transaction commits, and not at all if it doesn't.
     * Others who want a number of the same series wait until then, so ask for it late.
     */
    public String next(DSLContext tx, Procedure profile, LetterKind kind, String houseCode, int year) {
        String series = profile.letter(kind).series();
        return LetterNumberStore.next(
                tx, houseCode, series, year, profile.numbering().getOrDefault(series, ""), kind.name());
    }

    /** A number, and the id of the letter that gets it. */
    public record Given(String number, long id) {}

    /** The same together with an id, so that both are asked for once. */
    public Given next(
            DSLContext tx, Procedure profile, LetterKind kind, String houseCode, int year, Sequence<Long> ids) {
        String series = profile.letter(kind).series();
        return LetterNumberStore.next(
                tx, houseCode, series, year, profile.numbering().getOrDefault(series, ""), kind.name(), ids);
    }

    /** Whether a letter's number was voided (作废): it is served to nobody any more. */
    public boolean voided(DSLContext tx, String printed) {
        return LetterNumberStore.voided(tx, printed);
    }

    public Optional<String> mark(DSLContext tx, String houseCode) {
        return LetterNumberStore.markOf(tx, houseCode);
    }

    /** The house that has a mark; a mark stands for one house only. */
    public Optional<String> markedWith(DSLContext tx, String mark) {
        return LetterNumberStore.houseMarked(tx, mark.strip());
    }

    /** Sets a house's mark (机关代字); numbers already given stay as they are. */
    public void mark(DSLContext tx, String houseCode, String mark) {
        LetterNumberStore.mark(tx, houseCode, mark.strip());
    }
}
