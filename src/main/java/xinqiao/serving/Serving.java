package xinqiao.serving;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.ServiceRule;
import xinqiao.serving.rules.RecordCode;

/**
 * One try to serve one letter.
 *
 * @param mailNumber under which the post carries it
 * @param postedOn given to the post, or made public
 * @param endedOn signed for, come back, tried in vain
 * @param countsOn the day that counts, where it has served
 * @param remindOn from when somebody asks after it
 */
public record Serving(
        long id,
        LetterKey letter,
        String houseCode,
        LetterKind kind,
        String number,
        LocalDate issuedOn,
        Way way,
        ServingState state,
        String tag,
        @Nullable MailForm mailForm,
        @Nullable String mailNumber,
        @Nullable LocalDate postedOn,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate countsOn,
        @Nullable LocalDate remindOn,
        Receipt receipt,
        String madeBy,
        Instant madeAt) {

    /** What the code on its paper says. */
    public String code() {
        return new RecordCode(id, tag).text();
    }

    Serving posted(MailForm form, String mail, LocalDate on, LocalDate remind) {
        return with(ServingState.POSTED, form, mail, on, null, null, remind, receipt);
    }

    /** Made public. */
    Serving published(LocalDate on) {
        return with(ServingState.POSTED, mailForm, mailNumber, on, null, null, null, receipt);
    }

    Serving counted(LocalDate on) {
        return with(state, mailForm, mailNumber, postedOn, endedOn, on, remindOn, receipt);
    }

    /** The day that counted was wrong, and so was the step that was entered with it. */
    Serving moved(LocalDate was, LocalDate now, ServiceRule rule) {
        boolean byPosting = countedByPosting(was, rule);
        LocalDate posted = byPosting ? now : postedOn;
        LocalDate ended = !byPosting && was.equals(endedOn) ? now : endedOn;
        LocalDate remind = byPosting && remindOn != null ? now.plusDays(rule.remind()) : remindOn;
        return with(state, mailForm, mailNumber, posted, ended, now, remind, receipt);
    }

    /** Whether that day counts because it was given to the post on it; else because somebody took it, or it came back. */
    public boolean countedByPosting(LocalDate day, ServiceRule rule) {
        return way == Way.POST && rule.post() == ServiceRule.PostDay.POSTING && day.equals(postedOn);
    }

    Serving ended(ServingState how, LocalDate on, @Nullable LocalDate counts, Receipt taken) {
        return with(how, mailForm, mailNumber, postedOn, on, counts, null, taken);
    }

    /** As before the last step. */
    Serving back(ServingState before, @Nullable LocalDate remind) {
        return switch (before) {
            case POSTED -> with(before, mailForm, mailNumber, postedOn, null, null, remind, Receipt.NOTHING);
            case PREPARED -> with(before, null, null, null, null, null, null, Receipt.NOTHING);
            case UNDONE, SERVED, RETURNED, FAILED ->
                with(before, mailForm, mailNumber, postedOn, endedOn, null, null, receipt);
        };
    }

    private Serving with(
            ServingState next,
            @Nullable MailForm form,
            @Nullable String mail,
            @Nullable LocalDate posted,
            @Nullable LocalDate ended,
            @Nullable LocalDate counts,
            @Nullable LocalDate remind,
            Receipt taken) {
        return new Serving(
                id, letter, houseCode, kind, number, issuedOn, way, next, tag, form, mail, posted, ended, counts,
                remind, taken, madeBy, madeAt);
    }
}
