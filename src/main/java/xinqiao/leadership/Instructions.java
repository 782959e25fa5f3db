package xinqiao.leadership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.LeaderPaperRecord;
import xinqiao.documents.Letter;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Granted;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.leadership.Instruction.Content;
import xinqiao.leadership.rules.Instructing;
import xinqiao.petition.NotThere;
import xinqiao.petition.Origin;
import xinqiao.petition.PetitionDesk;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.LetterKind;

/** Leaders' instructions (批示): given on a case or received from above, followed up to the written report. */
@Component
public class Instructions {
    private final Gate gate;
    private final LeaderBook book;
    private final Leaders leaders;
    private final OfficialTexts texts;
    private final InstructionDesk desk;
    private final PetitionDesk petitions;
    private final Clock clock;

    Instructions(
            Gate gate,
            LeaderBook book,
            Leaders leaders,
            OfficialTexts texts,
            InstructionDesk desk,
            PetitionDesk petitions,
            Clock clock) {
        this.gate = gate;
        this.book = book;
        this.leaders = leaders;
        this.texts = texts;
        this.desk = desk;
        this.petitions = petitions;
        this.clock = clock;
    }

    /**
     * A leader instructs, or the petition office enters what a leader wrote on paper.
     *
     * @throws NotThere for a case that the actor can't see
     */
    public Decision<Instruction> give(Actor actor, long petition, NewInstruction asked) {
        var file = petitions.read(actor, petition).petition();
        Origin origin = file.origin();
        var leader = leaders.leader(origin.houseCode(), asked.leader());
        boolean known = leaders.known(origin.houseCode(), asked.department(), asked.person());
        return Instructing.give(file, actor, asked, leader, known, today())
                .map(good -> gate.as(actor, tx -> {
                    var row = LeaderBook.rowOf(PaperKind.INSTRUCTION, origin, good.on(), PaperState.OPEN);
                    row.setLeader(good.leader());
                    addressed(row, good.department(), good.person(), good.due());
                    String by = leader == null ? "" : leader.person().name();
                    var content = new Content(
                            good.occasion(), by, good.words().strip(), actor.signature(), "", List.of(), null);
                    var fact =
                            new LeaderFact.Instructed(petition, good.leader(), good.occasion(), good.on(), good.due());
                    return desk.read(tx, book.begin(tx, actor, row, content, fact));
                }));
    }

    /** What a leader wrote on a letter that came by post. */
    public Decision<Instruction> record(
            Actor actor,
            long petition,
            long leader,
            String words,
            LocalDate on,
            long department,
            @Nullable Long person,
            LocalDate due) {
        return give(actor, petition, new NewInstruction(Occasion.LETTER, leader, words, on, department, person, due));
    }

    private static void addressed(
            LeaderPaperRecord row, long department, @Nullable Long person, @Nullable LocalDate due) {
        row.setDepartments(new Long[] {department});
        row.setPersonId(person);
        row.setDueOn(due);
    }

    /**
     * What a superior instructed on a paper that was sent upward.
     *
     * @param from whose instruction it is
     * @param due by when a report is wanted; null where none was set
     */
    @Enforces({Provision.JF_V3B, Provision.JF_L4A})
    Decision<Instruction> receive(
            DSLContext tx,
            Actor actor,
            LeaderPaperRecord paper,
            String from,
            String words,
            LocalDate on,
            @Nullable LocalDate due) {
        return new Objections()
                .when(from.isBlank(), Provision.JF_V3B, "leadership.refusal.no-superior")
                .when(words.isBlank(), Provision.JF_V3B, "leadership.refusal.no-words")
                .when(on.isAfter(today()), Provision.JF_V3B, "leadership.refusal.in-the-future")
                .when(due != null && due.isBefore(on), Provision.JF_V3B, "leadership.refusal.due-before")
                .orGrant(() -> {
                    var row = new LeaderPaperRecord();
                    row.setKind(PaperKind.INSTRUCTION.name());
                    row.setDirectCustoms(paper.getDirectCustoms());
                    row.setHouseCode(paper.getHouseCode());
                    row.setPetitionId(paper.getPetitionId());
                    row.setCases(paper.getCases());
                    row.setAbout(paper.getId());
                    row.setOnDay(on);
                    row.setDueOn(due);
                    row.setState(PaperState.RECEIVED.name());
                    var content = new Content(
                            Occasion.BULLETIN, from.strip(), words.strip(), actor.signature(), "", List.of(), null);
                    var fact = new LeaderFact.Instructed(paper.getPetitionId(), null, Occasion.BULLETIN, on, due);
                    return desk.read(tx, book.begin(tx, actor, row, content, fact));
                });
    }

    /** 提出办理意见，明确督办人员 */
    public Decision<Instruction> direct(
            Actor actor, long id, String handling, long department, @Nullable Long person, @Nullable LocalDate due) {
        boolean known = leaders.known(actor.houseCode(), department, person);
        return act(
                actor,
                id,
                InstructionAct.DIRECT,
                (one, row) -> Instructing.direct(one, handling, known, due).map(good -> {
                    addressed(row, department, person, due);
                    row.setState(PaperState.OPEN.name());
                    return new Step(
                            good.content().handled(handling.strip()),
                            new LeaderFact.Directed(today(), department, person, due));
                }));
    }

    /** 跟踪催办 */
    public Decision<Instruction> followUp(Actor actor, long id, String words) {
        return act(
                actor,
                id,
                InstructionAct.FOLLOW_UP,
                (one, row) -> new Objections()
                        .when(words.isBlank(), Provision.KM_6, "leadership.refusal.no-words")
                        .orGrant(() -> new Step(
                                one.content().noting(note(actor, Noted.Kind.FOLLOW_UP, words)),
                                new LeaderFact.FollowedUp(today()))));
    }

    /** 书面报告 */
    public Decision<Instruction> report(Actor actor, long id, String words) {
        return act(
                actor,
                id,
                InstructionAct.REPORT,
                (one, row) -> Instructing.report(words).map(good -> {
                    row.setState(PaperState.REPORTED.name());
                    return new Step(
                            one.content().noting(note(actor, Noted.Kind.REPORT, good)),
                            new LeaderFact.Reported(today()));
                }));
    }

    /** The leader reads the report: done, or back. To a superior it then goes up, with a number. */
    public Decision<Instruction> readReport(
            Actor actor, long id, boolean accepted, String words, @Nullable LocalDate again) {
        return act(actor, id, InstructionAct.READ, (one, row) -> {
            boolean own = one.report().filter(report -> report.own(actor)).isPresent();
            var ruled = Instructing.read(one, own, accepted, words, again, today());
            if (!accepted)
                return ruled.map(good -> {
                    row.setState(PaperState.OPEN.name());
                    row.setDueOn(again);
                    return new Step(
                            good.content().noting(note(actor, Noted.Kind.RETURNED, words)),
                            new LeaderFact.ReportRead(today(), false, again));
                });
            return ruled.flatMap(good -> letter(actor, good)).map(letter -> {
                row.setState(PaperState.DONE.name());
                row.setDoneOn(today());
                return new Step(
                        one.content().noting(note(actor, Noted.Kind.READ, words)),
                        new LeaderFact.ReportRead(today(), true, null),
                        letter.orElse(null));
            });
        });
    }

    /** JF-V3b: a superior gets the report in writing, as an official text; an own leader has read it here. */
    private Decision<Optional<Letter>> letter(Actor actor, Instruction one) {
        if (!one.fromAbove()) return Decision.granted(Optional.empty());
        Map<LetterField, Object> values = new EnumMap<>(LetterField.class);
        values.put(LetterField.INSTRUCTION, one.content().words());
        values.put(LetterField.REPLY, one.report().map(Noted::words).orElse(""));
        values.put(LetterField.SIGNER, actor.signature());
        return texts.compose(
                        one.house(),
                        LetterKind.INSTRUCTION_REPORT,
                        one.content().by(),
                        values)
                .map(Optional::of);
    }

    private record Step(
            Content content, LeaderFact fact, @Nullable Letter letter) {
        Step(Content content, LeaderFact fact) {
            this(content, fact, null);
        }
    }

    private Decision<Instruction> act(
            Actor actor, long id, InstructionAct act, BiFunction<Instruction, LeaderPaperRecord, Decision<Step>> rule) {
        return gate.as(actor, tx -> {
            var row = book.lock(tx, PaperKind.INSTRUCTION, id);
            Instruction one = desk.read(tx, row);
            if (!Instructing.open(one, actor).contains(act))
                return Decision.refused(act.provision(), "leadership.refusal.not-now");
            Decision<Step> ruled = rule.apply(one, row);
            if (ruled instanceof Granted<Step>(Step step)) {
                Content content = step.content();
                Letter letter = step.letter();
                if (letter != null) {
                    Letter issued = texts.numbered(tx, row.getHouseCode(), row.getId(), letter);
                    row.setNumber(issued.number());
                    content = content.answered(issued.json());
                }
                book.write(tx, actor, row, content, step.fact());
            }
            return ruled.map(step -> desk.read(tx, row));
        });
    }

    private Noted note(Actor actor, Noted.Kind kind, String words) {
        return Noted.of(actor, today(), kind, words);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
