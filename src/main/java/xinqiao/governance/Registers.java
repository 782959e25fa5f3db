package xinqiao.governance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.GovernanceEntryRecord;
import xinqiao.governance.EntryActs.Step;
import xinqiao.governance.RegisterEntry.Content;
import xinqiao.governance.rules.Acting;
import xinqiao.governance.rules.Entering;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.Department;
import xinqiao.organisation.Houses;
import xinqiao.petition.NotThere;

/**
 * The registers of open government: what is entered, what is decided and carried out, what is circulated. Who is named and
 * reported stands in {@link Appointments}, checks in {@link Inspections}.
 */
@Component
public class Registers {
    private final Gate gate;
    private final GovernanceBook book;
    private final EntryActs acts;
    private final Houses houses;
    private final Clock clock;

    Registers(Gate gate, GovernanceBook book, EntryActs acts, Houses houses, Clock clock) {
        this.gate = gate;
        this.book = book;
        this.acts = acts;
        this.houses = houses;
        this.clock = clock;
    }

    /** Whether the actor keeps that register. */
    public static boolean keeps(Actor actor, RegisterKind kind) {
        return Acting.enters(kind, actor);
    }

    /** Whether the actor reads the registers of the house; others see what is circulated, and what they have to do. */
    public static boolean reads(Actor actor) {
        return Acting.reads(actor);
    }

    /** Whether it is for the actor to look after a customs area: the direct customs' office, leaders, supervision. */
    public static boolean area(Actor actor) {
        return Acting.reads(actor) && actor.houseCode().equals(actor.directCustoms());
    }

    /** Those of these entries that the actor sees. */
    @Enforces(Provision.SYS_4)
    public List<RegisterEntry> seen(Actor actor, RegisterKind kind, Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        return gate.as(
                actor,
                tx -> book.list(tx, GovernanceBook.of(List.of(kind)).and(GovernanceBook.among(ids))).stream()
                        .filter(one -> Acting.sees(one, actor))
                        .toList());
    }

    /** 登记 */
    @Enforces({Provision.SZ_4, Provision.SZ_7, Provision.SZ_33, Provision.HZ_3_1, Provision.GS_20, Provision.GS_T2})
    public Decision<RegisterEntry> enter(Actor actor, RegisterKind kind, NewEntry entry) {
        return acts.enter(actor, kind, entry, (tx, row) -> {
            if (kind == RegisterKind.PLAN || kind == RegisterKind.SUMMARY) {
                if (inYear(tx, actor, kind, entry.year()).findAny().isPresent())
                    return Decision.refused(kind.provision(), "governance.refusal.once-a-year", entry.year());
            }
            if (kind == RegisterKind.PROGRAMME) {
                var there = GovernanceBook.of(List.of(kind))
                        .and(GovernanceBook.inRegister(actor.houseCode()))
                        .and(GovernanceBook.standing());
                if (!book.list(tx, there).isEmpty())
                    return Decision.refused(kind.provision(), "governance.refusal.one-programme");
            }
            if (kind.single()) acts.replace(tx, actor, kind);
            begins(actor, kind, entry, row);
            var files =
                    entry.files().stream().map(file -> Attached.of(file, "")).toList();
            return Decision.granted(new Content(entry.matter(), entry.tasks(), List.of(), files, actor.signature()));
        });
    }

    /** Plans or summaries of the own house that stand for a year: there is one of each. */
    private Stream<RegisterEntry> inYear(DSLContext tx, Actor actor, RegisterKind kind, int year) {
        var once = GovernanceBook.of(List.of(kind))
                .and(GovernanceBook.inRegister(actor.houseCode()))
                .and(GovernanceBook.inYear(year))
                .and(GovernanceBook.standing());
        return book.list(tx, once).stream();
    }

    private void begins(Actor actor, RegisterKind kind, NewEntry entry, GovernanceEntryRecord row) {
        switch (kind) {
            case MEETING, PLAN, PROGRAMME -> GovernanceBook.dates(row, entry.tasks(), today());
            case ADVICE -> {
                row.setState(EntryState.OPEN.name());
                row.setDepartments(houses.legalDepartment(actor.houseCode()).stream()
                        .map(Department::id)
                        .toArray(Long[]::new));
            }
            case GROUP, CHECKLIST, SUPERVISOR, LEADER, OFFICER -> row.setState(EntryState.OPEN.name());
            case INSPECTION, ASSESSMENT -> row.setState(EntryState.DRAFT.name());
            case REPORT, SUMMARY, COMMENDATION, TRAINING, EXCHANGE, PUBLICITY, EXAMPLE, BRAND -> {
                row.setState(EntryState.DONE.name());
                row.setDoneOn(entry.on());
            }
        }
    }

    /** 修改; decisions and tasks stay as they are, for they are carried out one by one. */
    public Decision<RegisterEntry> edit(Actor actor, long id, NewEntry entry) {
        return acts.act(
                actor,
                id,
                Deed.EDIT,
                (one, row) -> Entering.enter(
                                one.kind(), entry.with(one.content().tasks()), actor, true, true, today())
                        .flatMap(good -> onceAYear(actor, one, good))
                        .map(good -> {
                            row.setOnDay(good.on());
                            row.setYear(good.year());
                            if (!one.kind().tasks()) row.setDueOn(good.due());
                            var more = good.files().stream()
                                    .map(file -> Attached.of(file, ""))
                                    .toList();
                            return new Step(
                                    one.content().with(good.matter()).adding(more),
                                    new GovernanceFact.Rewritten(today()));
                        }));
    }

    private Decision<NewEntry> onceAYear(Actor actor, RegisterEntry one, NewEntry entry) {
        boolean another = (one.kind() == RegisterKind.PLAN || one.kind() == RegisterKind.SUMMARY)
                && gate.as(
                        actor,
                        tx -> inYear(tx, actor, one.kind(), entry.year()).anyMatch(each -> each.id() != one.id()));
        return another
                ? Decision.refused(one.kind().provision(), "governance.refusal.once-a-year", entry.year())
                : Decision.granted(entry);
    }

    /** 落实 @param place of the task in the list */
    @Enforces({Provision.SZ_4, Provision.HZ_3_1})
    public Decision<RegisterEntry> done(Actor actor, long id, int place, String result) {
        return acts.act(
                actor,
                id,
                Deed.DONE,
                (one, row) -> Entering.done(
                                Acting.doable(one, actor).contains(place),
                                result,
                                one.kind().provision())
                        .map(words -> {
                            var after = Task.done(one.content().tasks(), place, today(), words);
                            GovernanceBook.dates(row, after, today());
                            return new Step(
                                    one.content().withTasks(after), new GovernanceFact.TaskDone(today(), place));
                        }));
    }

    /** 补充任务 */
    public Decision<RegisterEntry> add(Actor actor, long id, Task task) {
        return acts.act(
                actor,
                id,
                Deed.ADD,
                (one, row) -> Entering.tasks(
                                List.of(task),
                                acts.known(actor, List.of(task)),
                                one.on(),
                                one.kind().provision())
                        .map(good -> {
                            var after = Lists.plus(one.content().tasks(), good);
                            GovernanceBook.dates(row, after, today());
                            return new Step(
                                    one.content().withTasks(after),
                                    new GovernanceFact.TaskAdded(today(), task.dueOn()));
                        }));
    }

    /** 法律指导意见, by the legal department */
    @Enforces(Provision.SZ_7)
    public Decision<RegisterEntry> advise(Actor actor, long id, String answer) {
        return acts.act(
                actor,
                id,
                Deed.ADVISE,
                (one, row) -> new Objections()
                        .when(answer.isBlank(), Provision.SZ_7, "governance.refusal.no-answer")
                        .orGrant(() -> {
                            var asked = one.matter(Matter.Advice.class);
                            row.setState(EntryState.DONE.name());
                            row.setDoneOn(today());
                            row.setDueOn(null);
                            var after = one.content()
                                    .with(new Matter.Advice(asked.title(), asked.question(), answer.strip()))
                                    .noting(acts.note(actor, Deed.ADVISE, ""));
                            return new Step(after, new GovernanceFact.Advised(today()));
                        }));
    }

    /** What a social supervisor (社会监督员) says. */
    @Enforces(Provision.HZ_3_3)
    public Decision<RegisterEntry> opinion(Actor actor, long id, String words) {
        return acts.act(
                actor,
                id,
                Deed.OPINION,
                (one, row) -> new Objections()
                        .when(words.isBlank(), Provision.HZ_3_3, "governance.refusal.no-words")
                        .orGrant(() -> new Step(
                                one.content().noting(acts.note(actor, Deed.OPINION, words)),
                                new GovernanceFact.OpinionNoted(today()))));
    }

    /** 通报: all houses at or below the actor's read it from now on. */
    @Enforces({Provision.SZ_33, Provision.GS_19, Provision.HZ_2_6})
    public Decision<RegisterEntry> circulate(Actor actor, long id) {
        return acts.act(actor, id, Deed.CIRCULATE, (one, row) -> {
            row.setToldBelow(actor.housePath());
            row.setToldOn(today());
            if (one.state() == EntryState.DRAFT) {
                row.setState(EntryState.DONE.name());
                row.setDoneOn(today());
            }
            return Decision.granted(new Step(
                    one.content().noting(acts.note(actor, Deed.CIRCULATE, "")),
                    new GovernanceFact.Circulated(today(), actor.houseCode())));
        });
    }

    /** 报送 of a plan, report or summary. @param to the leading group, the direct customs, whoever it is for */
    @Enforces(Provision.HZ_3_1)
    public Decision<RegisterEntry> submit(Actor actor, long id, String to, LocalDate on) {
        return acts.act(
                actor,
                id,
                Deed.SUBMIT,
                (one, row) -> Entering.submit(to, on, today()).map(good -> {
                    var note = new Noted(on, actor.signature(), Deed.SUBMIT, good);
                    return new Step(one.content().noting(note), new GovernanceFact.Submitted(on));
                }));
    }

    /** 函报备案: sent to the General Administration. @param number of the letter; @param on its day */
    @Enforces(Provision.GS_T2)
    public Decision<RegisterEntry> file(Actor actor, long id, String number, LocalDate on) {
        return acts.act(
                actor,
                id,
                Deed.FILE,
                (one, row) -> Entering.file(one, number, on, today()).map(good -> {
                    var note = new Noted(on, actor.signature(), Deed.FILE, good);
                    return new Step(one.content().noting(note), new GovernanceFact.SentForRecord(on));
                }));
    }

    /** 终止: it was a mistake, or is over. @param words why */
    public Decision<RegisterEntry> end(Actor actor, long id, String words) {
        return acts.act(
                actor,
                id,
                Deed.END,
                (one, row) -> new Objections()
                        .when(words.isBlank(), one.kind().provision(), "governance.refusal.no-reason")
                        .orGrant(() -> {
                            row.setState(EntryState.ENDED.name());
                            row.setDoneOn(today());
                            row.setDueOn(null);
                            row.setToldBelow(null);
                            row.setToldOn(null);
                            return new Step(
                                    one.content().noting(acts.note(actor, Deed.END, words)),
                                    new GovernanceFact.Ended(today()));
                        }));
    }

    /** What is open to the actor now. */
    public static Set<Deed> open(RegisterEntry one, Actor actor) {
        return Acting.open(one, actor);
    }

    /** The places of the tasks that the actor may say are done. */
    public static List<Integer> doable(RegisterEntry one, Actor actor) {
        return Acting.doable(one, actor);
    }

    /** @throws NotThere for what isn't there, isn't of that register, or isn't theirs to see */
    @Enforces(Provision.SYS_4)
    public RegisterEntry find(Actor actor, RegisterKind kind, long id) {
        RegisterEntry one = gate.as(actor, tx -> EntryActs.seen(actor, book.find(tx, id)));
        if (one.kind() != kind) throw new NotThere(id);
        return one;
    }

    /** Of some registers, as far as the actor sees, the newest first; what was ended too. */
    public List<RegisterEntry> list(Actor actor, Collection<RegisterKind> kinds) {
        return gate.as(actor, tx -> book.list(tx, GovernanceBook.of(kinds))).stream()
                .filter(one -> Acting.sees(one, actor))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
