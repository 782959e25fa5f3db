package xinqiao.accountability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xinqiao.accountability.rules.Judging;

/**
 * A liability case (责任追究事项): who is to answer for what, who judges, and how far it has come.
 *
 * @param house who judges and orders
 * @param unitDepartment null: the house itself
 * @param people named in it
 * @param breach what the system found; null where somebody entered it
 * @param term the clock that was missed, where it was one
 * @param walled its case is a report: everything is done by the readers of it
 * @param bare the viewer gets the order and nothing of what led to it
 */
public record Liability(
        long id,
        String directCustoms,
        String house,
        Judge judge,
        String unitHouse,
        @Nullable Long unitDepartment,
        Set<Long> people,
        LiabilityGround ground,
        @Nullable Breach breach,
        @Nullable Long petition,
        @Nullable Long sending,
        @Nullable String term,
        @Nullable LocalDate dueOn,
        LocalDate foundOn,
        LiabilityState state,
        @Nullable LocalDate answerBy,
        @Nullable Long referredTo,
        boolean referralOpen,
        boolean walled,
        boolean bare,
        LiabilityContent content) {

    public Liability {
        people = Set.copyOf(people);
    }

    /** An answer that is owed and past its day. */
    public boolean late(LocalDate today) {
        return answerBy != null && answerBy.isBefore(today);
    }

    public List<CorrectionOrder> orders() {
        return content.orders();
    }

    public Optional<CorrectionOrder> lastOrder() {
        return orders().isEmpty() ? Optional.empty() : Optional.of(orders().getLast());
    }

    static Liability begin(
            long id,
            String directCustoms,
            Judging.Competence competence,
            String unitHouse,
            @Nullable Long unitDepartment,
            Set<Long> people,
            LiabilityGround ground,
            @Nullable Breach breach,
            Subject subject,
            LocalDate on,
            LiabilityState state,
            LiabilityContent content) {
        return new Liability(
                id,
                directCustoms,
                competence.house(),
                competence.judge(),
                unitHouse,
                unitDepartment,
                people,
                ground,
                breach,
                subject.petition(),
                subject.sending(),
                subject.term(),
                subject.dueOn(),
                on,
                state,
                null,
                null,
                false,
                competence.judge() == Judge.READERS,
                false,
                content);
    }

    /** What a liability case is about; all of it may be absent. */
    record Subject(
            @Nullable Long petition,
            @Nullable Long sending,
            @Nullable String term,
            @Nullable LocalDate dueOn) {
        static Subject of(@Nullable Long petition) {
            return new Subject(petition, null, null, null);
        }
    }

    Liability as(long number) {
        var competence = new Judging.Competence(house, judge);
        var subject = new Subject(petition, sending, term, dueOn);
        return begin(
                number,
                directCustoms,
                competence,
                unitHouse,
                unitDepartment,
                people,
                ground,
                breach,
                subject,
                foundOn,
                state,
                content);
    }

    Liability in(LiabilityState next, LiabilityContent said) {
        return changed(people, next, null, referredTo, referralOpen, said);
    }

    Liability opened(Set<Long> named, LiabilityContent said) {
        return changed(named, LiabilityState.OPENED, null, referredTo, referralOpen, said);
    }

    Liability ordered(LocalDate by, LiabilityContent said) {
        return changed(people, LiabilityState.ORDERED, by, referredTo, referralOpen, said);
    }

    /** Beside whatever else goes on. */
    Liability referral(@Nullable Long to, boolean open, LiabilityContent said) {
        return changed(people, state, answerBy, to, open, said);
    }

    private Liability changed(
            Set<Long> named,
            LiabilityState next,
            @Nullable LocalDate by,
            @Nullable Long to,
            boolean open,
            LiabilityContent said) {
        return new Liability(
                id,
                directCustoms,
                house,
                judge,
                unitHouse,
                unitDepartment,
                named,
                ground,
                breach,
                petition,
                sending,
                term,
                dueOn,
                foundOn,
                next,
                by,
                to,
                open,
                walled,
                bare,
                said);
    }
}
