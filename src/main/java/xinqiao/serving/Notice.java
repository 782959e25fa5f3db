package xinqiao.serving;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xinqiao.procedure.LetterKind;

/**
 * A public notice (公告送达), as staff see it.
 *
 * @param ground why no other way serves
 * @param agreed null until a leader decides
 * @param until its last day, which is the day that counts
 */
public record Notice(
        long serving,
        String houseCode,
        LetterKind kind,
        String number,
        String addressee,
        String ground,
        long askedBy,
        String askedName,
        Instant askedAt,
        @Nullable String decidedName,
        @Nullable Boolean agreed,
        String remarks,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate withdrawnOn) {

    /** What everybody may read: whom, which letter, where, until when; nothing of the case. */
    public record Shown(
            long serving,
            String houseCode,
            LetterKind kind,
            String number,
            String addressee,
            LocalDate from,
            LocalDate until) {}
}
