package xinqiao.leadership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.LeaderPaperRecord;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.leadership.Instruction.Content;
import xinqiao.leadership.rules.Instructing;
import xinqiao.petition.NotThere;
import xinqiao.petition.PetitionDesk;

/** Reads leaders' instructions (批示). What a viewer may not see isn't there. */
@Component
public class InstructionDesk {
    private final Gate gate;
    private final LeaderBook book;
    private final PetitionDesk petitions;
    private final Clock clock;

    InstructionDesk(Gate gate, LeaderBook book, PetitionDesk petitions, Clock clock) {
        this.gate = gate;
        this.book = book;
        this.petitions = petitions;
        this.clock = clock;
    }

    /** Which of them a list shows. */
    public enum Box {
        /** 待我处理 */
        MINE,
        /** 办理中 */
        OPEN,
        /** 逾期未报告 */
        LATE,
        /** 全部 */
        ALL
    }

    /** What is open to the actor now. */
    public static Set<InstructionAct> open(Instruction one, Actor actor) {
        return Instructing.open(one, actor);
    }

    /** @throws NotThere for what isn't there and for what the actor may not see */
    @Enforces({Provision.SYS_4, Provision.KM_21B})
    public Instruction open(Actor actor, long id) {
        Instruction one = gate.as(actor, tx -> read(tx, book.find(tx, PaperKind.INSTRUCTION, id)));
        readings(actor, one.cases());
        return one;
    }

    /** Reading what is about a protected case is reading that case, and is journalled. */
    private void readings(Actor actor, List<CaseRef> cases) {
        for (CaseRef ref : cases) {
            var _ = petitions.read(actor, ref.id());
        }
    }

    /** Of one case, the newest first. */
    public List<Instruction> of(Actor actor, long petition) {
        return list(actor, LeaderBook.ofCase(petition));
    }

    /** On a paper that was sent upward. */
    public List<Instruction> about(Actor actor, long paper) {
        return list(actor, LeaderBook.about(paper));
    }

    /** The register (批示登记), the newest first. */
    public List<Instruction> list(Actor actor, Box box) {
        Condition house = LeaderBook.ofHouse(actor.houseCode());
        return switch (box) {
            case MINE ->
                list(actor, house.and(LeaderBook.open())).stream()
                        .filter(one -> waits(one, actor))
                        .toList();
            case OPEN -> list(actor, house.and(LeaderBook.open()));
            case LATE ->
                list(actor, house.and(LeaderBook.open()).and(LeaderBook.dueBefore(today()))).stream()
                        .filter(one -> one.late(today()))
                        .toList();
            case ALL -> list(actor, house);
        };
    }

    /** Whether the next step is the actor's; the office's own is to follow up what is late. */
    private boolean waits(Instruction one, Actor actor) {
        var open = Instructing.open(one, actor);
        return open.contains(InstructionAct.READ)
                || open.contains(InstructionAct.DIRECT)
                || open.contains(InstructionAct.REPORT) && Instructing.addressed(one, actor)
                || open.contains(InstructionAct.FOLLOW_UP) && one.late(today());
    }

    private List<Instruction> list(Actor actor, Condition wanted) {
        return gate.as(actor, tx -> book.list(tx, PaperKind.INSTRUCTION, wanted, this::read));
    }

    Instruction read(DSLContext tx, LeaderPaperRecord row) {
        return read(row, book.cases(tx, List.of(row)));
    }

    private Instruction read(LeaderPaperRecord row, Map<Long, CaseRef> cases) {
        return new Instruction(
                row.getId(),
                row.getHouseCode(),
                row.getPetitionId(),
                LeaderBook.refs(row, cases),
                row.getAbout(),
                row.getLeader(),
                Arrays.stream(row.getDepartments()).findFirst().orElse(null),
                row.getPersonId(),
                row.getOnDay(),
                row.getDueOn(),
                PaperState.valueOf(row.getState()),
                row.getNumber(),
                row.getDoneOn(),
                book.content(row, Content.class));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
