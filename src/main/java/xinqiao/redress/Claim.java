package xinqiao.redress;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A complaint about disclosure or a request for the correction of a record (投诉举报、更正申请).
 *
 * @param house whose work or record it is about; @param deskHouse whose department has it
 * @param application that it is about; null for none
 * @param dueOn the last day of the answer; null where the procedure sets no period
 * @param barred who handled what is complained of
 */
public record Claim(
        long id,
        String number,
        ClaimKind kind,
        String directCustoms,
        String house,
        String deskHouse,
        long desk,
        @Nullable Long application,
        String profileId,
        LocalDate receivedOn,
        String language,
        boolean online,
        ClaimState state,
        @Nullable ClaimOutcome outcome,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate decidedOn,
        @Nullable String letterNumber,
        @Nullable LocalDate servedOn,
        Set<Long> departments,
        Set<Long> barred,
        Set<Long> barredDepartments,
        ClaimContent content) {

    public Claim {
        departments = Set.copyOf(departments);
        barred = Set.copyOf(barred);
        barredDepartments = Set.copyOf(barredDepartments);
    }

    /** SZ-32: the result is to be fed back in time, not only to be written. */
    public boolean late(LocalDate today) {
        return state != ClaimState.CLOSED && dueOn != null && dueOn.isBefore(today);
    }

    Claim masked() {
        return with(desk, state, outcome, decidedOn, letterNumber, servedOn, content.masked());
    }

    /** As whoever brought it sees it before it is answered to them (LAW-D8). */
    Claim unanswered() {
        return with(desk, ClaimState.REGISTERED, null, null, null, null, content.answered("", "", ""));
    }

    Claim at(long department) {
        return with(department, state, outcome, decidedOn, letterNumber, servedOn, content);
    }

    Claim decided(long back, ClaimOutcome how, LocalDate on, String letter, ClaimContent said) {
        return with(back, ClaimState.DECIDED, how, on, letter, null, said);
    }

    Claim served(LocalDate on) {
        return with(desk, ClaimState.CLOSED, outcome, decidedOn, letterNumber, on, content);
    }

    private Claim with(
            long department,
            ClaimState next,
            @Nullable ClaimOutcome how,
            @Nullable LocalDate decided,
            @Nullable String letter,
            @Nullable LocalDate served,
            ClaimContent said) {
        var all = new java.util.TreeSet<>(departments);
        all.add(department);
        return new Claim(
                id,
                number,
                kind,
                directCustoms,
                house,
                deskHouse,
                department,
                application,
                profileId,
                receivedOn,
                language,
                online,
                next,
                how,
                dueOn,
                decided,
                letter,
                served,
                all,
                barred,
                barredDepartments,
                said);
    }
}
