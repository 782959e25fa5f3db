package xinqiao.governance.rules;

import java.time.LocalDate;
import java.util.List;
import xinqiao.governance.Matter;
import xinqiao.governance.NewEntry;
import xinqiao.governance.RegisterEntry;
import xinqiao.governance.RegisterKind;
import xinqiao.governance.Task;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;

/** What an entry of each register must tell. */
public final class Entering {
    /** A form holds no more parts, each point with its result, words and photographs: a limit of the form, not of law. */
    private static final int MOST_POINTS = 100;

    private Entering() {}

    /**
     * @param departments whether the departments that have something to do are of the house
     * @param below whether the house that it is about is the own one or below it
     */
    @Enforces({
        Provision.SZ_4,
        Provision.HZ_3_1,
        Provision.GS_20,
        Provision.HZ_2_5,
        Provision.HZ_2_6,
        Provision.HZ_3_3,
        Provision.SZ_33
    })
    public static Decision<NewEntry> enter(
            RegisterKind kind, NewEntry entry, Actor actor, boolean departments, boolean below, LocalDate today) {
        Provision law = kind.provision();
        boolean ahead = entry.on().isAfter(today);
        var objections = new Objections()
                .when(!Acting.enters(kind, actor), law, "governance.refusal.no-power")
                .when(!kind.type().isInstance(entry.matter()), law, "governance.refusal.no-power")
                .when(!below, law, "governance.refusal.not-below")
                .when(!kind.named() && entry.matter().title().isBlank(), law, "governance.refusal.no-title")
                .when(ahead, law, "governance.refusal.in-the-future")
                .and(tasks(entry.tasks(), departments, entry.on(), law));
        return matter(entry, law, objections).orGrant(() -> entry);
    }

    private static Objections matter(NewEntry entry, Provision law, Objections so) {
        return switch (entry.matter()) {
            case Matter.Group one ->
                so.when(one.chair().isBlank(), law, "governance.refusal.no-chair")
                        .when(one.members().isBlank(), law, "governance.refusal.no-members")
                        .when(one.office().isBlank(), law, "governance.refusal.no-office");
            case Matter.Meeting one ->
                so.when(one.chair().isBlank(), law, "governance.refusal.no-chair")
                        .when(one.minutes().isBlank(), law, "governance.refusal.no-minutes");
            case Matter.Named one -> so.when(one.name().isBlank(), law, "governance.refusal.nobody-named");
            case Matter.Plan _ -> so.when(entry.tasks().isEmpty(), law, "governance.refusal.no-tasks");
            case Matter.Report one -> so.when(one.words().isBlank(), law, "governance.refusal.no-words");
            case Matter.Checklist one ->
                so.when(one.points().isEmpty(), law, "governance.refusal.no-points")
                        .when(one.points().size() > MOST_POINTS, law, "governance.refusal.points-many", MOST_POINTS);
            case Matter.Inspection one ->
                so.when(one.findings().isEmpty(), law, "governance.refusal.no-points")
                        .when(one.inspectors().isBlank(), law, "governance.refusal.no-inspectors");
            case Matter.Assessment one -> so.when(one.scores().isEmpty(), law, "governance.refusal.no-scores");
            case Matter.Commendation one ->
                so.when(one.name().isBlank(), law, "governance.refusal.nobody-honoured")
                        .when(one.words().isBlank(), law, "governance.refusal.no-words");
            case Matter.Supervisor one -> so.when(one.name().isBlank(), law, "governance.refusal.no-name");
            case Matter.Activity one ->
                so.when(one.words().isBlank(), law, "governance.refusal.no-words")
                        .when(one.who().isBlank(), law, "governance.refusal.nobody")
                        .when(one.hours() != null && one.hours() <= 0, law, "governance.refusal.hours")
                        .when(one.people() != null && one.people() <= 0, law, "governance.refusal.people");
            case Matter.Advice one -> so.when(one.question().isBlank(), law, "governance.refusal.no-question");
        };
    }

    /** A decision without who carries it out and until when isn't followed up. */
    @Enforces({Provision.SZ_4, Provision.HZ_3_1})
    public static Decision<List<Task>> tasks(List<Task> tasks, boolean departments, LocalDate from, Provision law) {
        return new Objections()
                .when(tasks.stream().anyMatch(one -> one.words().isBlank()), law, "governance.refusal.task-no-words")
                .when(
                        tasks.stream().anyMatch(one -> one.department() == null) || !departments,
                        law,
                        "governance.refusal.task-nobody")
                .when(tasks.stream().anyMatch(one -> one.dueOn().isBefore(from)), law, "governance.refusal.task-before")
                .orGrant(() -> tasks);
    }

    /** GS-T2: when and by which letter the plan was filed above. */
    @Enforces(Provision.GS_T2)
    public static Decision<String> file(RegisterEntry one, String number, LocalDate on, LocalDate today) {
        return new Objections()
                .when(number.isBlank(), Provision.GS_T2, "governance.refusal.no-number")
                .when(on.isAfter(today), Provision.GS_T2, "governance.refusal.in-the-future")
                .when(on.isBefore(one.on()), Provision.GS_T2, "governance.refusal.filed-before")
                .orGrant(number::strip);
    }

    /** HZ-3.1: to whom a plan, report or summary was given, and when. */
    @Enforces(Provision.HZ_3_1)
    public static Decision<String> submit(String to, LocalDate on, LocalDate today) {
        return new Objections()
                .when(to.isBlank(), Provision.HZ_3_1, "governance.refusal.no-recipient")
                .when(on.isAfter(today), Provision.HZ_3_1, "governance.refusal.in-the-future")
                .orGrant(to::strip);
    }

    /** @param result what was done */
    @Enforces({Provision.SZ_4, Provision.HZ_3_1})
    public static Decision<String> done(boolean may, String result, Provision law) {
        return new Objections()
                .when(!may, law, "governance.refusal.not-now")
                .when(result.isBlank(), law, "governance.refusal.no-result")
                .orGrant(result::strip);
    }
}
