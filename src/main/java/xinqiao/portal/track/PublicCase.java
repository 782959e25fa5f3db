package xinqiao.portal.track;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.petition.PetitionClock;
import xinqiao.portal.rules.PublicStage;

/**
 * A petition as its petitioner sees it. Nothing gets here that isn't named here: no desk, no officer, no draft, no inner
 * limit, no remark.
 *
 * @param answer the answer of a case that was concluded before it came into this system
 * @param review until when a review may be asked for; null until the opinion was served
 */
public record PublicCase(
        String number,
        String house,
        LocalDate receivedOn,
        boolean report,
        PublicStage stage,
        List<Step> steps,
        List<Happening> history,
        List<PetitionClock> clocks,
        @Nullable PetitionClock review,
        List<PublicLetter> letters,
        String request,
        String facts,
        @Nullable Instant affirmedAt,
        @Nullable String answer,
        List<GivenFile> files) {

    /** A stage on the way. @param on when it was reached; null if it lies ahead */
    public record Step(PublicStage stage, @Nullable LocalDate on, boolean current) {}

    /** Something that happened. @param key which, below {@code portal.history.} */
    public record Happening(LocalDate on, String key, List<Object> values) {}

    /** A letter that was issued. */
    public record PublicLetter(
            long id,
            String title,
            String number,
            LocalDate issuedOn,
            @Nullable LocalDate servedOn) {}

    /** A file that the petitioner gave. */
    public record GivenFile(long id, String name, Instant addedAt) {}

    public boolean open() {
        return stage != PublicStage.CLOSED;
    }
}
