package xinqiao.accountability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A liability case (责任追究事项): who is to answer for what, who judges, and how far it has come.
 *
 * @param house who judges and orders
 * @param unitDepartment null: the house itself
 * @param people named in it
 * @param breach what the system found; null where somebody entered it
 * @param application the application for disclosure that it is about
 * @param claim the complaint or request for a correction that it is about
 * @param item what of its catalogue the house owed
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
        @Nullable Long application,
        @Nullable Long claim,
        @Nullable String item,
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

    /** As it begins: for those who judge. */
    static Liability proposed(long id, Charge charge, LocalDate on, LiabilityContent said) {
        var subject = charge.subject();
        var judge = charge.competence().judge();
        return new Liability(
                id,
                charge.directCustoms(),
                charge.competence().house(),
                judge,
                charge.unit().house(),
                charge.unit().department(),
                charge.people(),
                charge.ground(),
                charge.breach(),
                subject.petition(),
                subject.sending(),
                subject.application(),
                subject.claim(),
                subject.item(),
                subject.term(),
                subject.dueOn(),
                on,
                LiabilityState.PROPOSED,
                null,
                null,
                false,
                judge == Judge.READERS,
                false,
                said);
    }

    Liability in(LiabilityState next, LiabilityContent said) {
        return changed(people, next, null, referredTo, referralOpen, said);
    }

    /** With whoever else is named. Nobody drops out: each of them is judged on, and kept from judging. */
    Set<Long> withPeople(Set<Long> named) {
        Set<Long> all = new TreeSet<>(people);
        all.addAll(named);
        return all;
    }

    Liability opened(Set<Long> named, LiabilityContent said) {
        return changed(withPeople(named), LiabilityState.OPENED, null, referredTo, referralOpen, said);
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
                application,
                claim,
                item,
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
