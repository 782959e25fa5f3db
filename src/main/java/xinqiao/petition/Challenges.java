package xinqiao.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of the right of review (复查、复核) of a case.
 *
 * @param all every request, the oldest first
 * @param anew the revocation after which the case is handled anew, the latest where there were several
 */
public record Challenges(List<Challenge> all, @Nullable Anew anew) {

    public static final Challenges NONE = new Challenges(List.of(), null);

    public Challenges {
        all = List.copyOf(all);
    }

    /**
     * One request.
     *
     * @param body who reviews
     * @param other the case there; null for a body outside this system
     * @param number of that case, or what the office noted; may be empty
     * @param endedOn when it was decided, refused or withdrawn
     * @param result null while it runs, and where it wasn't taken up
     * @param letter number of the opinion
     * @param servedOn when the opinion reached the petitioner
     * @param paused what hearings took out of its term; null in what was kept before that was noted
     */
    public record Challenge(
            ReviewStage stage,
            LocalDate askedOn,
            String body,
            @Nullable Long other,
            String number,
            @Nullable LocalDate endedOn,
            @Nullable Outcome result,
            String letter,
            @Nullable LocalDate servedOn,
            @Nullable List<Paused> paused) {

        public boolean runs() {
            return endedOn == null;
        }

        Challenge ended(LocalDate on, @Nullable Outcome what, String opinion) {
            return new Challenge(stage, askedOn, body, other, number, on, what, opinion, servedOn, paused);
        }

        Challenge served(LocalDate on) {
            return new Challenge(stage, askedOn, body, other, number, endedOn, result, letter, on, paused);
        }

        Challenge paused(List<Paused> spans) {
            return new Challenge(stage, askedOn, body, other, number, endedOn, result, letter, servedOn, spans);
        }
    }

    /** Days that a hearing takes out of the term of a review. @param ended null while it goes on */
    public record Paused(LocalDate began, @Nullable LocalDate ended) {}

    /**
     * The opinion was revoked and the matter is handled anew (重新处理).
     *
     * @param revoked what the new opinion may not come to again
     * @param branch the statutory route that was ordered; null for the petition procedure
     * @param decidedBefore when the revoked opinion was approved
     * @param since how many requests there were up to then
     */
    public record Anew(
            LocalDate on,
            @Nullable Outcome revoked,
            @Nullable String branch,
            @Nullable LocalDate decidedBefore,
            int since) {}

    /** The requests against the opinion that stands now. */
    public List<Challenge> current() {
        return anew == null ? all : all.subList(anew.since(), all.size());
    }

    public Optional<Challenge> last() {
        return current().stream().reduce((first, last) -> last);
    }

    /** The latest that came to something; what wasn't taken up changed nothing. */
    public Optional<Challenge> decided() {
        return current().stream().filter(one -> one.result() != null).reduce((first, last) -> last);
    }

    public Optional<Challenge> running() {
        return last().filter(Challenge::runs);
    }

    /** KM-31: there is a re-review opinion that left nothing to be done anew. */
    public Optional<Challenge> finished() {
        return current().stream()
                .filter(one -> one.stage() == ReviewStage.RE_REVIEW)
                .filter(one -> one.result() == Outcome.UPHELD || one.result() == Outcome.CHANGED)
                .findFirst();
    }

    Challenges asked(Challenge request) {
        List<Challenge> more = new ArrayList<>(all);
        more.add(request);
        return new Challenges(more, anew);
    }

    /** The latest of a stage changes; the stage is known by its own opinion where two run one after the other. */
    Challenges changed(ReviewStage stage, java.util.function.UnaryOperator<Challenge> change) {
        List<Challenge> some = new ArrayList<>(all);
        for (int i = some.size() - 1; i >= 0; i--)
            if (some.get(i).stage() == stage) {
                some.set(i, change.apply(some.get(i)));
                break;
            }
        return new Challenges(some, anew);
    }

    Challenges anew(LocalDate on, @Nullable Outcome revoked, @Nullable String branch, @Nullable LocalDate before) {
        return new Challenges(all, new Anew(on, revoked, branch, before, all.size()));
    }
}
