package xinqiao.leadership.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.leadership.Instruction;
import xinqiao.leadership.InstructionAct;
import xinqiao.leadership.NewInstruction;
import xinqiao.organisation.Holder;
import xinqiao.petition.Petition;
import xinqiao.petition.Walls;

/** What a leader instructs (阅批), to whom and until when, and how it is followed up to the written report. */
public final class Instructing {
    private Instructing() {}

    /**
     * KM-6: in words, to somebody, with a date. KM-21b, KM-33a: neither by nor to somebody who may not see the case.
     *
     * @param leader the post of whoever instructs; null for one who leads nothing in the house
     * @param known whether the one to whom it goes is of the house
     */
    @Enforces({Provision.KM_6, Provision.KM_21B, Provision.KM_33A})
    public static Decision<NewInstruction> give(
            Petition petition,
            Actor actor,
            NewInstruction asked,
            @Nullable Holder leader,
            boolean known,
            LocalDate today) {
        LocalDate due = asked.due();
        return new Objections()
                .and(here(petition, actor))
                .when(!(actor.office() || actor.leads(asked.leader())), Provision.KM_6, "leadership.refusal.no-power")
                .when(leader == null, Provision.KM_6, "leadership.refusal.no-leader")
                .and(mayKnow(petition.walls(), asked.leader(), leader))
                .and(addressee(petition, known, asked.department(), asked.person()))
                .when(asked.words().isBlank(), Provision.KM_6, "leadership.refusal.no-words")
                .when(asked.on().isAfter(today), Provision.KM_6, "leadership.refusal.in-the-future")
                .when(due == null, Provision.KM_6, "leadership.refusal.no-due")
                .when(due != null && due.isBefore(asked.on()), Provision.KM_6, "leadership.refusal.due-before")
                .orGrant(() -> asked);
    }

    /** A case belongs to one house; whoever leads another one instructs there. */
    static Decision<Petition> here(Petition petition, Actor actor) {
        return new Objections()
                .when(
                        !petition.origin().houseCode().equals(actor.houseCode()),
                        Provision.KM_4,
                        "petition.refusal.another-house")
                .orGrant(() -> petition);
    }

    /** KM-21b, KM-33a: who is complained of or stepped aside has nothing to do with the case, not even as its leader. */
    static Decision<Walls> mayKnow(Walls walls, long person, @Nullable Holder leader) {
        boolean barred = leader != null
                && walls.bars(
                        person, leader.department().id(), leader.department().houseCode());
        return new Objections()
                .when(barred, Provision.KM_33A, "leadership.refusal.leader-barred")
                .when(
                        !barred && walls.isProtected() && !walls.readers().contains(person),
                        Provision.KM_21B,
                        "leadership.refusal.leader-not-a-reader")
                .orGrant(() -> walls);
    }

    private static Decision<Petition> addressee(
            Petition petition, boolean known, long department, @Nullable Long person) {
        Walls walls = petition.walls();
        boolean barred = walls.bars(
                person == null ? 0 : person, department, petition.origin().houseCode());
        return new Objections()
                .when(!known, Provision.KM_6, "leadership.refusal.no-addressee")
                .when(known && barred, Provision.KM_33A, "leadership.refusal.addressee-barred")
                .when(
                        known
                                && !barred
                                && walls.isProtected()
                                && (person == null || !walls.readers().contains(person)),
                        Provision.KM_21B,
                        "leadership.refusal.addressee-not-a-reader")
                .orGrant(() -> petition);
    }

    /** JF-V3b: the own leader says how a superior's instruction is handled, and names who follows it up. */
    @Enforces({Provision.JF_V3B, Provision.JF_L4A})
    public static Decision<Instruction> direct(
            Instruction one, String handling, boolean known, @Nullable LocalDate due) {
        return new Objections()
                .when(handling.isBlank(), Provision.JF_V3B, "leadership.refusal.no-words")
                .when(!known, Provision.JF_V3B, "leadership.refusal.no-addressee")
                .when(due == null, Provision.JF_V3B, "leadership.refusal.no-due")
                .when(due != null && due.isBefore(one.on()), Provision.JF_V3B, "leadership.refusal.due-before")
                .orGrant(() -> one);
    }

    /** JF-V3b, JF-L4a: how it was handled, the opinion and the result, in writing. */
    @Enforces({Provision.KM_6, Provision.JF_V3B, Provision.JF_L4A})
    public static Decision<String> report(String words) {
        return new Objections()
                .when(words.isBlank(), Provision.JF_V3B, "leadership.refusal.no-report")
                .orGrant(words::strip);
    }

    /** KM-6: read and done with, or back with words and a new date; nobody reads the own report. */
    @Enforces(Provision.KM_6)
    public static Decision<Instruction> read(
            Instruction one, boolean own, boolean accepted, String words, @Nullable LocalDate again, LocalDate today) {
        return new Objections()
                .when(own, Provision.KM_6, "leadership.refusal.own-report")
                .when(!accepted && words.isBlank(), Provision.KM_6, "leadership.refusal.no-words")
                .when(!accepted && again == null, Provision.KM_6, "leadership.refusal.no-due")
                .when(
                        !accepted && again != null && again.isBefore(today),
                        Provision.KM_6,
                        "leadership.refusal.due-past")
                .orGrant(() -> one);
    }

    /** What is open to the actor now; the same answer draws the buttons and guards the calls. */
    @Enforces({Provision.KM_6, Provision.JF_V3B})
    public static Set<InstructionAct> open(Instruction one, Actor actor) {
        Set<InstructionAct> acts = EnumSet.noneOf(InstructionAct.class);
        if (!actor.houseCode().equals(one.house())) return acts;
        boolean leads = one.leader() == null ? actor.leads() : actor.leads(one.leader());
        switch (one.state()) {
            case RECEIVED -> {
                if (leads) acts.add(InstructionAct.DIRECT);
            }
            case OPEN -> {
                if (addressed(one, actor) || actor.office()) acts.add(InstructionAct.REPORT);
                if (actor.office() || leads) acts.add(InstructionAct.FOLLOW_UP);
            }
            case REPORTED -> {
                if (leads) acts.add(InstructionAct.READ);
            }
            case DRAFT, APPROVAL, APPROVED, SENT, DONE -> {}
        }
        return acts;
    }

    /** To the actor by name, or to their department where nobody is named. */
    public static boolean addressed(Instruction one, Actor actor) {
        Long person = one.person();
        if (person != null) return person == actor.personId();
        Long department = one.department();
        return department != null && department == actor.departmentId();
    }
}
