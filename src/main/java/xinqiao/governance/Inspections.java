package xinqiao.governance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.governance.EntryActs.Step;
import xinqiao.governance.Matter.Inspection;
import xinqiao.governance.Matter.Verdict;
import xinqiao.governance.rules.Acting;
import xinqiao.governance.rules.Inspecting;
import xinqiao.governance.rules.Scoring;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.petition.NotThere;
import xinqiao.petition.Upload;

/** Checks of houses (抽查、定期检查), from the checklist to the correction that was checked again, and what they come to. */
@Component
public class Inspections {
    private final Gate gate;
    private final GovernanceBook book;
    private final Registers registers;
    private final EntryActs acts;
    private final Houses houses;
    private final Clock clock;

    Inspections(Gate gate, GovernanceBook book, Registers registers, EntryActs acts, Houses houses, Clock clock) {
        this.gate = gate;
        this.book = book;
        this.registers = registers;
        this.acts = acts;
        this.houses = houses;
        this.clock = clock;
    }

    /** The checklists in use: the own house's and those circulated from above are the same for everybody who inspects. */
    public List<RegisterEntry> checklists(Actor actor) {
        return registers.list(actor, List.of(RegisterKind.CHECKLIST)).stream()
                .filter(one -> one.state() == EntryState.OPEN && one.house().equals(actor.houseCode()))
                .toList();
    }

    /** The houses that the actor may inspect. */
    public List<House> inspected(Actor actor) {
        if (!Acting.inspects(actor)) return List.of();
        return houses.atOrBelow(houses.get(actor.houseCode())).stream()
                .filter(house -> actor.supervises() || !house.code().equals(actor.houseCode()))
                .filter(house -> houses.petitionOffice(house.code()).isPresent())
                .toList();
    }

    /** Begins a check: the points of the checklist as they are now stay those of this check. */
    @Enforces({Provision.GS_19, Provision.HZ_3_3, Provision.SZ_9})
    public Decision<RegisterEntry> begin(
            Actor actor,
            String house,
            Matter.Occasion occasion,
            long checklist,
            String title,
            String inspectors,
            LocalDate on) {
        if (inspected(actor).stream().noneMatch(one -> one.code().equals(house))) throw new NotThere(0);
        RegisterEntry chosen = registers.find(actor, RegisterKind.CHECKLIST, checklist);
        var list = chosen.matter(Matter.Checklist.class);
        var findings = list.points().stream()
                .map(point -> new PointFinding(point, null, ""))
                .toList();
        var matter = new Inspection(
                title.strip(), occasion, inspectors.strip(), list.title(), list.version(), findings, "", "", 0);
        return registers.enter(
                actor,
                RegisterKind.INSPECTION,
                new NewEntry(matter, on.getYear(), on, null, house, List.of(), List.of(), null));
    }

    /** What was found at a point. @param place of the point in the list */
    public record Found(int place, @Nullable Verdict verdict, String words, List<Upload> photos) {
        public Found {
            photos = List.copyOf(photos);
        }
    }

    /** 记录检查情况; as often as needed, all points or some. */
    @Enforces({Provision.GS_19, Provision.HZ_3_3})
    public Decision<RegisterEntry> find(Actor actor, long id, List<Found> found) {
        return acts.act(actor, id, Deed.FIND, (one, row) -> {
            var check = one.matter(Inspection.class);
            List<PointFinding> findings = new ArrayList<>(check.findings());
            List<Attached> photos = new ArrayList<>();
            for (Found each : found) {
                if (each.place() < 0 || each.place() >= findings.size()) continue;
                PointFinding before = findings.get(each.place());
                findings.set(
                        each.place(),
                        new PointFinding(
                                before.point(), each.verdict(), each.words().strip()));
                each.photos().forEach(photo -> photos.add(Attached.of(photo, "point-" + each.place())));
            }
            return Inspecting.find(findings).map(good -> {
                var after = check.with(good);
                int judged = (int)
                        good.stream().filter(each -> each.verdict() != null).count();
                return new Step(one.content().with(after).adding(photos), new GovernanceFact.Found(today(), judged));
            });
        });
    }

    /** The result; where something is to be mended it is ordered with a day, else the check is closed. */
    @Enforces({Provision.GS_19, Provision.SZ_9})
    public Decision<RegisterEntry> conclude(
            Actor actor, long id, String conclusion, String correction, @Nullable LocalDate due) {
        return acts.act(
                actor,
                id,
                Deed.CONCLUDE,
                (one, row) -> Inspecting.conclude(one.matter(Inspection.class), conclusion, correction, due, today())
                        .map(good -> {
                            long faults = good.count(Verdict.NOT_MET);
                            LocalDate until = faults > 0 ? due : null;
                            row.setState((faults > 0 ? EntryState.OPEN : EntryState.DONE).name());
                            row.setDueOn(until);
                            row.setDoneOn(faults > 0 ? null : today());
                            return new Step(
                                    one.content().with(good).noting(acts.note(actor, Deed.CONCLUDE, conclusion)),
                                    new GovernanceFact.Concluded(today(), good.count(Verdict.MET), faults, until));
                        }));
    }

    /** Another version of a checklist: checks that began with the one before keep that. */
    @Enforces(Provision.GS_19)
    public Decision<RegisterEntry> revise(Actor actor, long id, String title, List<Matter.Point> points) {
        return gate.as(actor, tx -> {
            var before = registers.find(actor, RegisterKind.CHECKLIST, id);
            if (!Acting.open(before, actor).contains(Deed.EDIT))
                return Decision.refused(Provision.GS_19, "governance.refusal.not-now");
            int version = before.matter(Matter.Checklist.class).version() + 1;
            var next = NewEntry.of(new Matter.Checklist(title.strip(), version, points), today());
            return registers
                    .enter(actor, RegisterKind.CHECKLIST, next)
                    .flatMap(made -> acts.act(actor, id, Deed.EDIT, (one, row) -> {
                                row.setState(EntryState.ENDED.name());
                                row.setDoneOn(today());
                                return Decision.granted(new Step(one.content(), new GovernanceFact.Ended(today())));
                            })
                            .map(ended -> made));
        });
    }

    /** What the checks of a year came to, house by house, beside the assessment before. */
    @Enforces(Provision.SZ_33)
    public List<Score> scores(Actor actor, int year) {
        var checks = gate.as(
                actor,
                tx -> book.all(
                        tx, GovernanceBook.of(List.of(RegisterKind.INSPECTION)).and(GovernanceBook.inYear(year))));
        return Scoring.scores(checks, before(actor, year));
    }

    private List<Score> before(Actor actor, int year) {
        Optional<RegisterEntry> last = registers.list(actor, List.of(RegisterKind.ASSESSMENT)).stream()
                .filter(one -> one.house().equals(actor.houseCode()) && one.year() < year && one.told() != null)
                .findFirst();
        return last.map(one -> one.matter(Matter.Assessment.class).scores()).orElse(List.of());
    }

    /** 考核评估: drawn up from the checks of that year; told to all houses when it is circulated. */
    @Enforces(Provision.SZ_33)
    public Decision<RegisterEntry> assess(Actor actor, int year, String title, String words) {
        var matter = new Matter.Assessment(title.strip(), scores(actor, year), words.strip());
        return registers.enter(
                actor,
                RegisterKind.ASSESSMENT,
                new NewEntry(matter, year, today(), null, "", List.of(), List.of(), null));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
