package xinqiao.annualreport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import xinqiao.annualreport.AnnualReport.Content;
import xinqiao.annualreport.AnnualReport.Draft;
import xinqiao.annualreport.AnnualReport.Note;
import xinqiao.annualreport.rules.Balance;
import xinqiao.annualreport.rules.Reporting;
import xinqiao.db.tables.records.AnnualReportRecord;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Granted;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Level;
import xinqiao.petition.NotThere;

/** The annual report's way: written by the office, approved by another person, frozen with that, published. */
@Component
public class AnnualReports {
    private final Gate gate;
    private final AnnualReportStore store;
    private final ReportCounting counting;
    private final Houses houses;
    private final Clock clock;

    AnnualReports(Gate gate, AnnualReportStore store, ReportCounting counting, Houses houses, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.counting = counting;
        this.houses = houses;
        this.clock = clock;
    }

    /** Whether the actor writes those of the own house. */
    public static boolean writes(Actor actor) {
        return Reporting.office(actor);
    }

    /**
     * 拟稿
     *
     * @param proposed the words that are proposed from the data
     * @param reason why there is another version; empty for the first
     */
    @Enforces({Provision.SZ_5_2B, Provision.LAW_D6})
    public Decision<AnnualReport> begin(
            Actor actor, int year, Extent extent, Map<ReportPart, String> proposed, String reason) {
        boolean direct = houses.get(actor.houseCode()).level() == Level.DIRECT;
        return gate.as(actor, tx -> {
            String house = actor.houseCode();
            int version = store.lastVersion(tx, house, year, extent) + 1;
            boolean open = store.beingWritten(tx, house, year, extent);
            return Reporting.begin(actor, year, extent, version, reason, open, direct, today())
                    .map(next -> {
                        var row = new AnnualReportRecord();
                        row.setDirectCustoms(actor.directCustoms());
                        row.setHouseCode(house);
                        row.setHousePath(actor.housePath());
                        row.setYear(year);
                        row.setExtent(extent.name());
                        row.setVersion(next);
                        row.setReason(reason.strip());
                        row.setState(ReportState.DRAFT.name());
                        row.setDrafter(actor.personId());
                        wrote(row, actor);
                        // another version goes on from what the last one said
                        var before = store.frozen(tx, house, year, extent);
                        var texts = before.map(last -> last.content().texts()).orElse(proposed);
                        var source = before.map(last -> last.content().source()).orElse("");
                        var entered =
                                before.map(last -> last.figures().proactive()).orElse(Map.of());
                        row.setContent(ReportJson.write(new Content(texts, source, actor.signature(), List.of())));
                        row.setFigures(ReportJson.write(ReportFigures.none().with(entered)));
                        var fact = new ReportFact.Begun(today(), year, extent, next, reason.strip());
                        return store.find(tx, store.begin(tx, actor, row, fact));
                    });
        });
    }

    /** Nobody among them approves it, however often it is written anew. */
    private static void wrote(AnnualReportRecord row, Actor actor) {
        Set<Long> all = new TreeSet<>(actor.selves());
        if (row.getWriters() != null) all.addAll(List.of(row.getWriters()));
        row.setWriters(all.toArray(Long[]::new));
    }

    /** 修改; whoever writes last is its drafter. */
    public Decision<AnnualReport> edit(Actor actor, long id, Draft draft) {
        return act(
                actor,
                id,
                ReportAct.EDIT,
                (one, row) -> Reporting.write(draft).map(good -> {
                    row.setDrafter(actor.personId());
                    wrote(row, actor);
                    row.setContent(ReportJson.write(new Content(
                            good.texts(),
                            good.source().strip(),
                            actor.signature(),
                            one.content().notes())));
                    if (one.extent() == Extent.OWN)
                        row.setFigures(ReportJson.write(one.figures().with(good.proactive())));
                    return new ReportFact.Written(today());
                }));
    }

    /** 送审: from now on its numbers stand as they were counted at this moment. */
    @Enforces(Provision.LAW_D6)
    public Decision<AnnualReport> submit(Actor actor, long id) {
        AnnualReport draft = gate.as(actor, tx -> seen(actor, store.find(tx, id)));
        // counted before the transaction: it sees all applications of the house, whoever writes
        var counted = counting.now(draft);
        return act(actor, id, ReportAct.SUBMIT, (one, row) -> {
            var whole = one.with(
                    one.extent() == Extent.OWN
                            ? counted.figures().with(one.figures().proactive())
                            : counted.figures());
            var faults = Balance.faults(whole.figures().applications(), null);
            return Reporting.submit(whole, faults, counted.missing(), today()).map(good -> {
                row.setState(ReportState.SUBMITTED.name());
                wrote(row, actor);
                row.setSubmittedOn(today());
                row.setFigures(ReportJson.write(good.figures()));
                return new ReportFact.Submitted(today(), hex(ReportJson.snapshot(good)));
            });
        });
    }

    /** 批准定稿, or back with words. */
    @Enforces({Provision.LAW_D6, Provision.SZ_5_2B})
    public Decision<AnnualReport> decide(Actor actor, long id, boolean approved, String words) {
        return act(
                actor,
                id,
                ReportAct.DECIDE,
                (one, row) -> Reporting.decide(one, actor, approved, words).map(good -> {
                    var note = new Note(today(), actor.signature(), approved, words.strip());
                    row.setContent(ReportJson.write(good.content().noting(note)));
                    if (!approved) {
                        row.setState(ReportState.DRAFT.name());
                        return new ReportFact.SentBack(today());
                    }
                    byte[] snapshot = ReportJson.snapshot(good);
                    row.setState(ReportState.FROZEN.name());
                    row.setApprover(actor.personId());
                    row.setFrozenOn(today());
                    row.setSnapshot(snapshot);
                    return new ReportFact.Frozen(today(), hex(snapshot));
                }));
    }

    /** 公布 */
    @Enforces(Provision.LAW_D6)
    public Decision<AnnualReport> publish(Actor actor, long id) {
        return act(actor, id, ReportAct.PUBLISH, (one, row) -> {
            row.setState(ReportState.PUBLISHED.name());
            row.setPublishedOn(today());
            return Decision.granted(new ReportFact.Published(today()));
        });
    }

    /** 作废 */
    public Decision<AnnualReport> drop(Actor actor, long id) {
        return act(actor, id, ReportAct.DROP, (one, row) -> {
            row.setState(ReportState.DROPPED.name());
            return Decision.granted(new ReportFact.Dropped(today()));
        });
    }

    private Decision<AnnualReport> act(
            Actor actor,
            long id,
            ReportAct act,
            BiFunction<AnnualReport, AnnualReportRecord, Decision<? extends ReportFact>> rule) {
        return gate.as(actor, tx -> {
            var row = store.lock(tx, id);
            AnnualReport one = seen(actor, AnnualReportStore.read(row));
            if (!open(one, actor).contains(act))
                return Decision.refused(Provision.SZ_5_2B, "annualreport.refusal.not-now");
            Decision<? extends ReportFact> ruled = rule.apply(one, row);
            if (ruled instanceof Granted<? extends ReportFact>(ReportFact fact)) store.write(tx, actor, row, fact);
            return ruled.map(fact -> AnnualReportStore.read(row));
        });
    }

    static AnnualReport seen(Actor actor, AnnualReport one) {
        if (!Reporting.sees(one, actor)) throw new NotThere(one.id());
        return one;
    }

    /** What is open to the actor now. */
    public static Set<ReportAct> open(AnnualReport one, Actor actor) {
        return Reporting.open(one, actor);
    }

    private static String hex(byte[] bytes) {
        return java.util.HexFormat.of().formatHex(bytes);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
