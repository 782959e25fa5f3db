package xinqiao.inquiry.rules;

import java.time.LocalDate;
import java.util.Set;
import xinqiao.identity.Actor;
import xinqiao.inquiry.Inquiry;
import xinqiao.inquiry.InquiryState;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;

/** What an inquiry needs, and how it is answered (JF-V9, JF-L8). */
public final class Answering {
    private Answering() {}

    /** JF-V9, JF-L8: whoever asks how their matter stands is answered; so it is written down. */
    @Enforces({Provision.JF_V9, Provision.JF_L8})
    public static Decision<String> asked(String question, LocalDate on, LocalDate today) {
        return new Objections()
                .when(question.isBlank(), Provision.JF_V9, "inquiry.refusal.no-question")
                .when(on.isAfter(today), Provision.JF_V9, "inquiry.refusal.in-the-future")
                .orGrant(question::strip);
    }

    public static boolean registers(Actor actor, String house) {
        return actor.may(Power.REGISTER) && actor.houseCode().equals(house);
    }

    /** JF-V9, JF-L8: with the way in which the matter is handled, and its result. */
    @Enforces({Provision.JF_V9, Provision.JF_L8})
    public static Decision<String> answer(Inquiry inquiry, Actor actor, String house, String answer) {
        return may(inquiry, registers(actor, house), Set.of(InquiryState.OPEN))
                .when(answer.isBlank(), Provision.JF_V9, "inquiry.refusal.no-answer")
                .orGrant(answer::strip);
    }

    /** JF-V9: what is told in writing is approved by rank before it goes out; nobody approves the own slip. */
    @Enforces(Provision.JF_V9)
    public static Decision<String> decide(Inquiry inquiry, Actor actor, String house, boolean approves, String remark) {
        boolean leader = actor.may(Power.APPROVE) && actor.houseCode().equals(house);
        Long drafter = inquiry.drafter();
        boolean own = drafter != null && drafter == actor.personId();
        return may(inquiry, leader, Set.of(InquiryState.SLIP))
                .when(own, Provision.JF_V9, "inquiry.refusal.own-slip")
                .when(!approves && remark.isBlank(), Provision.JF_V9, "inquiry.refusal.no-remark")
                .orGrant(remark::strip);
    }

    /** JF-V9: an unapproved slip doesn't go out. */
    @Enforces(Provision.JF_V9)
    public static Decision<Inquiry> send(Inquiry inquiry, Actor actor, String house) {
        return may(inquiry, registers(actor, house), Set.of(InquiryState.APPROVED))
                .orGrant(() -> inquiry);
    }

    private static Objections may(Inquiry inquiry, boolean allowed, Set<InquiryState> states) {
        return new Objections()
                .when(!allowed, Provision.JF_V9, "inquiry.refusal.no-power")
                .when(!states.contains(inquiry.state()), Provision.JF_V9, "inquiry.refusal.not-now");
    }
}
