package xinqiao.portal.track;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.petition.Challenges.Challenge;
import xinqiao.petition.OwnPetitions.Possible;
import xinqiao.petition.PetitionClock;
import xinqiao.petition.PetitionFact.Rated;
import xinqiao.petition.Reviews.Way;
import xinqiao.portal.rules.PublicStage;

/**
 * A petition as its petitioner sees it. Nothing gets here that isn't named here: no desk, no officer, no draft, no inner
 * limit, no remark.
 *
 * @param answer the answer of a case that was concluded before it came into this system
 * @param review until when a review may be asked for; null until the opinion was served
 * @param reviews the terms of the requests that were made
 * @param finished whether there is a re-review opinion, after which the matter is no longer accepted
 * @param inquiries what the petitioner asked online, and what was answered
 * @param hearing the one that the petitioner was called to and that lies ahead
 * @param way how review or re-review is asked for, while that is open
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
        List<Elsewhere> elsewhere,
        @Nullable PetitionClock review,
        List<PetitionClock> reviews,
        List<Challenge> challenges,
        boolean finished,
        @Nullable Way way,
        List<Asked> inquiries,
        List<PublicLetter> letters,
        @Nullable Hearing hearing,
        String request,
        String facts,
        @Nullable Instant affirmedAt,
        @Nullable String answer,
        List<GivenFile> files,
        @Nullable Reason reason,
        Own own) {

    /**
     * Why it isn't handled as a petition, and where it belongs.
     *
     * @param key which decision, below {@code portal.reason-of.}
     * @param body the competent body, where it is known
     * @param limit until when one can turn there, in the desk's words
     * @param cited the provision, as the procedure cites it
     */
    public record Reason(String key, String words, String body, String limit, String cited) {}

    /**
     * What the petitioner may still do.
     *
     * @param withdrawalAskedOn since when a withdrawal waits for the petition office
     * @param rated the rating that counts
     */
    public record Own(
            Possible possible,
            @Nullable LocalDate withdrawalAskedOn,
            @Nullable Rated rated) {}

    /** Where the matter is now, when another house has it: its own case there, as far as a petitioner is told. */
    public record Elsewhere(String number, String house, PublicStage stage, List<Step> steps) {}

    /** A question of the petitioner. @param answer empty until it was told */
    public record Asked(
            String question,
            LocalDate askedOn,
            String answer,
            @Nullable LocalDate answeredOn) {}

    /** One question at a time. */
    public boolean asksHow() {
        return inquiries.stream().allMatch(one -> one.answeredOn() != null);
    }

    /** A stage on the way. @param on when it was reached; null if it lies ahead */
    public record Step(PublicStage stage, @Nullable LocalDate on, boolean current) {}

    /** When and where a hearing is held. */
    public record Hearing(LocalDateTime at, String place, String scope, String cited) {}

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
