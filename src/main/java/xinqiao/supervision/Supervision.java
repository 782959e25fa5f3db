package xinqiao.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xinqiao.supervision.SupervisionFact.*;

/**
 * How a matter is supervised (督办), as its facts come to.
 *
 * @param house who supervises: whoever assigned
 * @param unitHouse who is supervised; null for a body outside
 * @param unitDepartment the department of the house; null for the petition office of another house
 * @param term the clock that ran out, where that is a ground; {@code null} for a feedback or where nothing is late
 * @param escalation what the leader was told; null while nothing was
 * @param instruction what the leader said to it
 */
public record Supervision(
        long id,
        String directCustoms,
        @Nullable Long petition,
        @Nullable Long sending,
        String house,
        @Nullable String unitHouse,
        @Nullable Long unitDepartment,
        String title,
        String number,
        LocalDate openedOn,
        Set<Ground> grounds,
        String words,
        @Nullable String term,
        @Nullable LocalDate dueOn,
        List<Step> steps,
        @Nullable Proposal proposal,
        @Nullable String escalation,
        @Nullable LocalDate escalatedOn,
        @Nullable String instruction,
        @Nullable LocalDate endedOn,
        String end) {

    public Supervision {
        steps = List.copyOf(steps);
        grounds = Set.copyOf(grounds);
    }

    static Supervision begin(long id, String directCustoms, String title, Opened f) {
        return new Supervision(
                id,
                directCustoms,
                f.petition(),
                f.sending(),
                f.house(),
                f.unitHouse(),
                f.unitDepartment(),
                title,
                f.number(),
                f.on(),
                f.grounds(),
                f.words(),
                f.term(),
                f.dueOn(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                "");
    }

    /** The only transition code: what a fact changes. */
    Supervision with(SupervisionFact fact) {
        return switch (fact) {
            case Opened _ -> throw new IllegalStateException("opened twice: supervision " + id);
            case Urged f -> urged(f);
            case ResultNoted f -> stepping(f);
            case ProposalMade f ->
                proposing(_ -> new Proposal(
                        Proposal.Stage.MADE, f.on(), f.by(), f.wrong(), f.words(), "", null, null, null, "", ""));
            case ProposalDecided f -> proposing(one -> one.decided(f.approved(), f.remark()));
            case ProposalSent f -> proposing(one -> one.sent(f.letter(), f.answerBy()));
            case ProposalAnswered f -> proposing(one -> one.answered(f.adoption(), f.words()));
            case ProposalFollowed f -> proposing(one -> one.followed(f.words(), f.done()));
            case Escalated f -> changed(steps, proposal, f.words(), f.on(), null, null, "");
            case Instructed f -> changed(steps, proposal, escalation, escalatedOn, f.words(), null, "");
            case Ended f -> changed(steps, proposal, escalation, escalatedOn, instruction, f.on(), f.words());
        };
    }

    private Supervision urged(Urged f) {
        List<Step> all = new ArrayList<>(steps);
        LocalDate known = f.result() == null ? null : f.on();
        all.add(new Step(
                steps.size() + 1,
                f.means(),
                f.day(),
                f.person(),
                f.asked(),
                f.answerBy(),
                f.result(),
                known,
                f.letter()));
        return changed(all, proposal, escalation, escalatedOn, instruction, endedOn, end);
    }

    private Supervision stepping(ResultNoted f) {
        var all = steps.stream()
                .map(step -> step.no() == f.step() ? step.with(f.result(), f.on()) : step)
                .toList();
        return changed(all, proposal, escalation, escalatedOn, instruction, endedOn, end);
    }

    // the first proposal is made out of none
    @SuppressWarnings("NullAway")
    private Supervision proposing(UnaryOperator<Proposal> change) {
        return changed(steps, change.apply(proposal), escalation, escalatedOn, instruction, endedOn, end);
    }

    private Supervision changed(
            List<Step> all,
            @Nullable Proposal made,
            @Nullable String told,
            @Nullable LocalDate toldOn,
            @Nullable String said,
            @Nullable LocalDate over,
            String how) {
        return new Supervision(
                id,
                directCustoms,
                petition,
                sending,
                house,
                unitHouse,
                unitDepartment,
                title,
                number,
                openedOn,
                grounds,
                words,
                term,
                dueOn,
                all,
                made,
                told,
                toldOn,
                said,
                over,
                how);
    }

    public boolean open() {
        return endedOn == null;
    }

    /** The step of which the result isn't known yet, the first of them. */
    public Optional<Step> waiting() {
        return steps.stream().filter(step -> step.result() == null).findFirst();
    }

    public boolean at(Proposal.Stage stage) {
        return proposal != null && proposal.stage() == stage;
    }

    /** Reported to the leader, who hasn't said anything yet. */
    public boolean beforeTheLeader() {
        return escalation != null && instruction == null;
    }

    /** By when the unit is to answer next. */
    public @Nullable LocalDate answerBy() {
        return Stream.concat(
                        steps.stream().filter(step -> step.result() == null).map(Step::answerBy),
                        Stream.ofNullable(at(Proposal.Stage.SENT) && proposal != null ? proposal.answerBy() : null))
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
