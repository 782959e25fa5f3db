package xinqiao.leadership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.jooq.Condition;
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
import xinqiao.law.Provision;
import xinqiao.leadership.Bulletin.Content;
import xinqiao.leadership.Bulletin.Item;
import xinqiao.leadership.rules.Drafting;
import xinqiao.petition.NotThere;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionDesk;
import xinqiao.procedure.LetterField;

/** What is drafted from the cases, signed by a leader, numbered and sent upward (上报), and what comes back on it. */
@Component
public class Bulletins {
    private final Gate gate;
    private final LeaderBook book;
    private final Instructions instructions;
    private final InstructionDesk instructed;
    private final OfficialTexts texts;
    private final PetitionDesk desk;
    private final Clock clock;

    Bulletins(
            Gate gate,
            LeaderBook book,
            Instructions instructions,
            InstructionDesk instructed,
            OfficialTexts texts,
            PetitionDesk desk,
            Clock clock) {
        this.gate = gate;
        this.book = book;
        this.instructions = instructions;
        this.instructed = instructed;
        this.texts = texts;
        this.desk = desk;
        this.clock = clock;
    }

    /** Whether the actor drafts such papers. */
    public static boolean drafts(Actor actor) {
        return Drafting.drafts(actor);
    }

    /** Whether the actor has to do with them at all. */
    public static boolean reads(Actor actor) {
        return Drafting.reads(actor);
    }

    /** What is told of a matter, without the numbers of people. */
    public static String withoutNumbers(String words) {
        return Drafting.withoutNumbers(words);
    }

    /**
     * 拟稿
     *
     * @throws NotThere for a case that the actor can't see
     */
    public Decision<Bulletin> draft(Actor actor, Content content) {
        return Drafting.draft(content, cases(actor, content), actor)
                .map(good -> gate.as(actor, tx -> {
                    var row = new LeaderPaperRecord();
                    row.setKind(PaperKind.BULLETIN.name());
                    row.setDirectCustoms(actor.directCustoms());
                    row.setHouseCode(actor.houseCode());
                    row.setDepartments(new Long[0]);
                    row.setOnDay(today());
                    row.setPersonId(actor.personId());
                    row.setState(PaperState.DRAFT.name());
                    about(row, good);
                    return read(tx, book.begin(tx, actor, row, good, drafted(good)));
                }));
    }

    private List<Petition> cases(Actor actor, Content content) {
        return content.items().stream()
                .map(item -> desk.read(actor, item.petition()).petition())
                .toList();
    }

    private static void about(LeaderPaperRecord row, Content content) {
        Long[] cases = content.items().stream().map(Item::petition).distinct().toArray(Long[]::new);
        row.setCases(cases);
        row.setPetitionId(cases.length == 1 ? cases[0] : null);
    }

    private LeaderFact drafted(Content content) {
        return new LeaderFact.Drafted(
                PaperKind.BULLETIN,
                today(),
                content.items().stream().map(Item::petition).distinct().toList());
    }

    /** 修改; whoever writes last is its drafter. */
    public Decision<Bulletin> edit(Actor actor, long id, Content content) {
        var cases = cases(actor, content);
        return act(
                actor,
                id,
                BulletinAct.EDIT,
                (one, row) -> Drafting.draft(content, cases, actor).map(good -> {
                    row.setPersonId(actor.personId());
                    about(row, good);
                    return new Step(good.after(one.content()), drafted(good), false);
                }));
    }

    /** 送审 */
    public Decision<Bulletin> submit(Actor actor, long id) {
        return act(
                actor,
                id,
                BulletinAct.SUBMIT,
                (one, row) -> compose(one, "—").map(sample -> {
                    row.setState(PaperState.APPROVAL.name());
                    return new Step(one.content(), new LeaderFact.Submitted(today()), false);
                }));
    }

    /** 审签: with the signature it gets its number; or back with words. */
    public Decision<Bulletin> sign(Actor actor, long id, boolean approved, String words) {
        return act(actor, id, BulletinAct.SIGN, (one, row) -> {
            var ruled = Drafting.sign(one, actor, approved, words);
            var note = Noted.of(actor, today(), Noted.Kind.REMARK, words);
            Content noted = words.isBlank() ? one.content() : one.content().noting(note);
            if (!approved)
                return ruled.map(good -> {
                    row.setState(PaperState.DRAFT.name());
                    return new Step(noted, new LeaderFact.Signed(today(), false, null), false);
                });
            return ruled.flatMap(good -> compose(good, actor.signature())).map(letter -> {
                row.setState(PaperState.APPROVED.name());
                row.setLeader(actor.as());
                return new Step(noted.signed(letter.json()), new LeaderFact.Signed(today(), true, null), true);
            });
        });
    }

    /** The paper as it would be issued. */
    @Enforces({Provision.JF_V6A, Provision.JF_L6})
    private Decision<Letter> compose(Bulletin one, String signer) {
        Content content = one.content();
        Map<LetterField, Object> values = new EnumMap<>(LetterField.class);
        values.put(LetterField.MATTER, content.title());
        values.put(LetterField.FACTS, content.text());
        if (!content.asked().isBlank()) values.put(LetterField.REQUEST, content.asked());
        if (!content.enclosures().isBlank()) values.put(LetterField.ENCLOSURES, content.enclosures());
        values.put(LetterField.COPIES, Objects.requireNonNullElse(content.copies(), ""));
        values.put(LetterField.URGENCY, Objects.requireNonNullElse(content.urgency(), ""));
        values.put(LetterField.SIGNER, signer);
        return texts.compose(one.house(), content.kind().letter(), content.to(), values);
    }

    /** 报送 */
    public Decision<Bulletin> send(Actor actor, long id, String means) {
        return act(actor, id, BulletinAct.SEND, (one, row) -> {
            row.setState(PaperState.SENT.name());
            return Decision.granted(
                    new Step(one.content().sent(today(), means.strip()), new LeaderFact.SentUp(today()), false));
        });
    }

    /** 登记上级批示: a superior instructed on it. */
    public Decision<Instruction> receive(
            Actor actor, long id, String from, String words, LocalDate on, @Nullable LocalDate due) {
        return gate.as(actor, tx -> {
            var row = book.lock(tx, PaperKind.BULLETIN, id);
            if (!open(read(tx, row), actor).contains(BulletinAct.RECEIVE)) return notNow(BulletinAct.RECEIVE);
            return instructions.receive(tx, actor, row, from, words, on, due);
        });
    }

    /** 办结归档: no instruction came, or all were reported on. */
    public Decision<Bulletin> finish(Actor actor, long id) {
        return act(actor, id, BulletinAct.FINISH, (one, row) -> over(row, one.content()));
    }

    /** A draft that isn't wanted any more. */
    public Decision<Bulletin> drop(Actor actor, long id) {
        return act(actor, id, BulletinAct.DROP, (one, row) -> over(row, one.content()));
    }

    private Decision<Step> over(LeaderPaperRecord row, Content content) {
        row.setState(PaperState.DONE.name());
        row.setDoneOn(today());
        return Decision.granted(new Step(content, new LeaderFact.Released(today()), false));
    }

    private record Step(Content content, LeaderFact fact, boolean number) {}

    private static <T> Decision<T> notNow(BulletinAct act) {
        return Decision.refused(act.provision(), "leadership.refusal.not-now");
    }

    private Decision<Bulletin> act(
            Actor actor, long id, BulletinAct act, BiFunction<Bulletin, LeaderPaperRecord, Decision<Step>> rule) {
        return gate.as(actor, tx -> {
            var row = book.lock(tx, PaperKind.BULLETIN, id);
            Bulletin one = read(tx, row);
            if (!open(one, actor).contains(act)) return notNow(act);
            Decision<Step> ruled = rule.apply(one, row);
            if (ruled instanceof Granted<Step>(Step step)) {
                Content content = step.content();
                LeaderFact fact = step.fact();
                String composed = content.letter();
                if (step.number() && composed != null) {
                    Letter issued = texts.numbered(tx, row.getHouseCode(), row.getId(), Letter.of(composed));
                    row.setNumber(issued.number());
                    content = content.signed(issued.json());
                    fact = new LeaderFact.Signed(today(), true, issued.number());
                }
                book.write(tx, actor, row, content, fact);
            }
            return ruled.map(step -> read(tx, row));
        });
    }

    /** What is open to the actor now. */
    public Set<BulletinAct> open(Bulletin one, Actor actor) {
        boolean waiting = one.state() == PaperState.SENT
                && instructed.about(actor, one.id()).stream()
                        .anyMatch(each -> !each.state().over());
        return Drafting.open(one, waiting, actor);
    }

    /** The paper to be looked at: as signed, else as it would be. */
    public Decision<Letter> letter(Bulletin one) {
        String signed = one.content().letter();
        return signed == null ? compose(one, "—") : Decision.granted(Letter.of(signed));
    }

    /** @throws NotThere for what isn't there, and for whoever may not see one of its cases */
    @Enforces({Provision.SYS_4, Provision.KM_21B})
    public Bulletin open(Actor actor, long id) {
        if (!reads(actor)) throw new NotThere(id);
        Bulletin one = gate.as(actor, tx -> read(tx, book.find(tx, PaperKind.BULLETIN, id)));
        readings(actor, one.cases());
        return one;
    }

    /** Reading what is about a protected case is reading that case, and is journalled. */
    private void readings(Actor actor, List<CaseRef> cases) {
        for (CaseRef ref : cases) {
            var _ = desk.read(actor, ref.id());
        }
    }

    /** In which a case is, the newest first. */
    public List<Bulletin> of(Actor actor, long petition) {
        return reads(actor) ? list(actor, LeaderBook.ofCase(petition)) : List.of();
    }

    /** Of the house, the newest first. @param states only these; none means all */
    public List<Bulletin> list(Actor actor, PaperState... states) {
        if (!reads(actor)) return List.of();
        var house = LeaderBook.ofHouse(actor.houseCode());
        return list(actor, states.length == 0 ? house : house.and(LeaderBook.in(states)));
    }

    private List<Bulletin> list(Actor actor, Condition wanted) {
        return gate.as(actor, tx -> book.list(tx, PaperKind.BULLETIN, wanted, this::read));
    }

    private Bulletin read(DSLContext tx, LeaderPaperRecord row) {
        return read(row, book.cases(tx, List.of(row)));
    }

    private Bulletin read(LeaderPaperRecord row, Map<Long, CaseRef> cases) {
        return new Bulletin(
                row.getId(),
                row.getHouseCode(),
                LeaderBook.refs(row, cases),
                row.getPersonId(),
                row.getLeader(),
                row.getOnDay(),
                PaperState.valueOf(row.getState()),
                row.getNumber(),
                row.getDoneOn(),
                book.content(row, Content.class));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
