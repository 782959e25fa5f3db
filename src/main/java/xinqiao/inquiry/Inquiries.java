package xinqiao.inquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.db.tables.records.InquiryRecord;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.Petitioner;
import xinqiao.identity.Viewer;
import xinqiao.inquiry.rules.Answering;
import xinqiao.journal.Entry;
import xinqiao.journal.Journal;
import xinqiao.journal.Link;
import xinqiao.journal.Stream;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.petition.NotThere;
import xinqiao.petition.Origin;
import xinqiao.petition.PetitionDesk;

/** Inquiries about progress (查询事项): taken down, answered by word of mouth or by an approved slip. */
@Component
public class Inquiries {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private final Gate gate;
    private final InquiryStore store;
    private final PetitionDesk desk;
    private final Journal journal;
    private final Clock clock;

    Inquiries(Gate gate, InquiryStore store, PetitionDesk desk, Journal journal, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.desk = desk;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether the actor takes inquiries down in that house, and answers them. */
    public static boolean registers(Actor actor, String house) {
        return Answering.registers(actor, house);
    }

    /** Of one case that the actor sees, the newest first. */
    public List<Inquiry> of(Actor actor, long petition) {
        return gate.as(actor, tx -> store.of(tx, petition));
    }

    /** What the petitioner asked. */
    public List<Inquiry> of(Petitioner petitioner) {
        return gate.as(petitioner, tx -> store.of(tx, petitioner.petitionId()));
    }

    /** What waits for the actor: to be answered or sent at the office, to be approved by the leader. */
    public List<Inquiry> waiting(Actor actor) {
        var states = new java.util.ArrayList<InquiryState>();
        if (actor.may(Power.REGISTER)) states.addAll(List.of(InquiryState.OPEN, InquiryState.APPROVED));
        if (actor.may(Power.APPROVE)) states.add(InquiryState.SLIP);
        if (states.isEmpty()) return List.of();
        return gate.as(actor, tx -> store.waiting(tx, actor.houseCode(), List.copyOf(states)));
    }

    /** @throws NotThere for a case that the actor can't see */
    public Decision<Long> register(Actor actor, long petition, InquiryWay way, LocalDate on, String question) {
        Origin origin = desk.read(actor, petition).petition().origin();
        return new Objections()
                .when(!Answering.registers(actor, origin.houseCode()), Provision.JF_V9, "inquiry.refusal.no-power")
                .orGrant(() -> question)
                .flatMap(text -> Answering.asked(text, on, today()))
                .map(text -> gate.as(actor, tx -> write(tx, actor, origin, way, on, text, actor.name())));
    }

    /** The petitioner asks on the status page. */
    public Decision<Long> ask(Petitioner who, String question) {
        Origin origin = desk.read(who).petition().origin();
        return Answering.asked(question, today(), today())
                .map(text -> gate.as(who, tx -> write(tx, who, origin, InquiryWay.PORTAL, today(), text, null)));
    }

    private long write(
            DSLContext tx, Viewer who, Origin of, InquiryWay way, LocalDate on, String question, @Nullable String by) {
        long id = store.nextId(tx);
        var fact = new InquiryFact.Asked(of.id(), way, on);
        Link link = append(tx, who, id, of.directCustoms(), Link.START, fact);
        store.insert(tx, id, of, way, on, question, by, link);
        return id;
    }

    /** 口头告知 */
    public Decision<Inquiry> tell(Actor actor, long petition, long id, String answer) {
        return act(
                actor,
                petition,
                id,
                (inquiry, row) -> Answering.answer(inquiry, actor, row.getHouseCode(), answer)
                        .map(text -> {
                            row.setAnswer(text);
                            row.setWritten(false);
                            answered(row, actor);
                            return new InquiryFact.Told(today());
                        }));
    }

    /** 填写书面告知单: it waits for the leader. */
    public Decision<Inquiry> draftSlip(Actor actor, long petition, long id, String answer) {
        return act(
                actor,
                petition,
                id,
                (inquiry, row) -> Answering.answer(inquiry, actor, row.getHouseCode(), answer)
                        .map(text -> {
                            row.setAnswer(text);
                            row.setWritten(true);
                            row.setDrafter(actor.personId());
                            row.setRemark(null);
                            row.setState(InquiryState.SLIP.name());
                            return new InquiryFact.SlipDrafted(today());
                        }));
    }

    /** 领导审核 */
    public Decision<Inquiry> decide(Actor actor, long petition, long id, boolean approves, String remark) {
        return act(
                actor,
                petition,
                id,
                (inquiry, row) -> Answering.decide(inquiry, actor, row.getHouseCode(), approves, remark)
                        .map(text -> {
                            row.setRemark(text);
                            row.setState((approves ? InquiryState.APPROVED : InquiryState.OPEN).name());
                            return new InquiryFact.SlipDecided(today(), approves);
                        }));
    }

    /** 发出书面告知单 */
    public Decision<Inquiry> send(Actor actor, long petition, long id) {
        return act(
                actor,
                petition,
                id,
                (inquiry, row) -> Answering.send(inquiry, actor, row.getHouseCode())
                        .map(one -> {
                            answered(row, actor);
                            return new InquiryFact.SlipSent(today());
                        }));
    }

    private void answered(InquiryRecord row, Actor actor) {
        row.setState(InquiryState.ANSWERED.name());
        row.setAnsweredOn(today());
        row.setAnsweredBy(actor.signature());
    }

    private Decision<Inquiry> act(
            Actor actor, long petition, long id, BiFunction<Inquiry, InquiryRecord, Decision<InquiryFact>> rule) {
        String number = desk.read(actor, petition).petition().origin().number();
        return gate.as(actor, tx -> {
            InquiryRecord row = store.lock(tx, petition, id).orElseThrow(() -> new NotThere(petition));
            Decision<InquiryFact> ruled = rule.apply(InquiryStore.inquiry(row, number), row);
            if (ruled instanceof Granted<InquiryFact>(InquiryFact fact))
                store.update(tx, row, append(tx, actor, id, row.getDirectCustoms(), InquiryStore.link(row), fact));
            return ruled.map(fact -> InquiryStore.inquiry(row, number));
        });
    }

    private Link append(DSLContext tx, Viewer who, long id, String directCustoms, Link last, InquiryFact fact) {
        var entry = new Entry(fact.getClass().getSimpleName(), JSON.writeValueAsString(fact));
        return journal.append(
                tx, who, new Stream(InquiryStore.STREAM, id, directCustoms), last, List.of(entry), clock.instant());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
