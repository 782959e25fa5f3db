package xinqiao.mailroom;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.mailroom.rules.Steps;
import xinqiao.organisation.Power;
import xinqiao.petition.NotThere;
import xinqiao.petition.Upload;

/** The mail room of a petition office: signs for letters and takes them step by step, many at a time (JF-L1, JF-L2). */
@Component
public class Mailroom {
    private final Gate gate;
    private final MailEdit edit;
    private final MailStore store;
    private final MailPapers papers;
    private final Colleagues colleagues;
    private final Clock clock;

    Mailroom(Gate gate, MailEdit edit, MailStore store, MailPapers papers, Colleagues colleagues, Clock clock) {
        this.gate = gate;
        this.edit = edit;
        this.store = store;
        this.papers = papers;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** KM-7: the petition office receives letters. */
    public static boolean keeps(Actor actor) {
        return actor.may(Power.REGISTER);
    }

    /**
     * What the post brought.
     *
     * @param registered the numbers of registered letters, one each
     * @param express the numbers of express letters
     */
    public record Arrival(int ordinary, List<String> registered, List<String> express, int telegrams) {
        int count() {
            return ordinary + registered.size() + express.size() + telegrams;
        }
    }

    /** Signs for the post; the same form sent again is the same post. @param once names the form */
    @Enforces(Provision.JF_L1)
    public Decision<List<MailItem>> sign(Actor actor, Arrival arrival, UUID once) {
        if (!keeps(actor)) throw new NotThere(0);
        return gate.as(actor, tx -> {
            int last = store.last(tx, actor.houseCode(), edit.today());
            List<MailItem> before = store.of(tx, actor.houseCode(), once);
            if (!before.isEmpty()) return Decision.granted(before);
            return new Objections()
                    .when(arrival.count() == 0, Provision.JF_L1, "mailroom.refusal.nothing-came")
                    .when(
                            last + arrival.count() > MailNumbers.MOST,
                            Provision.JF_L1,
                            "mailroom.refusal.too-many",
                            MailNumbers.MOST)
                    .orGrant(() -> signed(tx, actor, arrival, once, last));
        });
    }

    /** What is opened at once comes first. */
    private List<MailItem> signed(DSLContext tx, Actor actor, Arrival arrival, UUID once, int last) {
        List<MailItem> items = new ArrayList<>();
        for (int i = 0; i < arrival.telegrams(); i++)
            items.add(signed(tx, actor, MailKind.TELEGRAM, "", once, last + items.size() + 1));
        for (String number : arrival.express())
            items.add(signed(tx, actor, MailKind.EXPRESS, number, once, last + items.size() + 1));
        for (String number : arrival.registered())
            items.add(signed(tx, actor, MailKind.REGISTERED, number, once, last + items.size() + 1));
        for (int i = 0; i < arrival.ordinary(); i++)
            items.add(signed(tx, actor, MailKind.ORDINARY, "", once, last + items.size() + 1));
        return List.copyOf(items);
    }

    private MailItem signed(DSLContext tx, Actor actor, MailKind kind, String postage, UUID once, int ord) {
        var today = edit.today();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String number = MailNumbers.of(actor.houseCode(), today, ord);
        var item = new MailItem(
                store.nextId(tx),
                actor.houseCode(),
                today,
                ord,
                number,
                kind,
                now,
                MailStep.SIGNED,
                null,
                false,
                false,
                ValuablesState.NONE,
                null,
                null,
                null);
        var link = edit.begin(tx, actor, item.id(), new MailFact.SignedFor(today, ord, kind));
        store.insert(tx, item, actor.directCustoms(), once, link);
        store.step(tx, actor, item, MailStep.SIGNED, null, now);
        papers.insert(tx, item, MailContent.NOTHING.postage(postage.strip()));
        return item;
    }

    /** One press for many: all that are at that point. @param clerk to whom they are distributed */
    public Decision<Integer> stepAll(Actor actor, MailStep step, @Nullable Long clerk) {
        if (!keeps(actor)) throw new NotThere(0);
        var ids = gate.as(actor, tx -> {
            var waiting = store.waiting(tx, actor.houseCode()).stream()
                    .filter(item -> Steps.next(item).filter(step::equals).isPresent())
                    .toList();
            var parts = papers.parts(tx, ids(waiting));
            return ids(waiting.stream()
                    .filter(item -> Steps.take(item, step, parts.getOrDefault(item.id(), Set.of()))
                            .isGranted())
                    .toList());
        });
        return step(actor, step, ids, clerk);
    }

    /** One press for those numbers; if one of them isn't at that point, nothing is done. */
    public Decision<Integer> stepNumbered(
            Actor actor, MailStep step, Collection<String> numbers, @Nullable Long clerk) {
        if (!keeps(actor)) throw new NotThere(0);
        var found = gate.as(actor, tx -> store.numbered(tx, actor.houseCode(), numbers));
        var objections = new Objections();
        numbers.stream()
                .filter(number -> found.stream().noneMatch(item -> item.number().equals(number)))
                .forEach(number -> objections.when(true, Provision.JF_L1, "mailroom.refusal.no-such-letter", number));
        return objections.orGrant(() -> found).flatMap(items -> step(actor, step, ids(items), clerk));
    }

    private Decision<Integer> step(Actor actor, MailStep step, List<Long> ids, @Nullable Long clerk) {
        boolean distributes = step == MailStep.DISTRIBUTED;
        boolean known = clerk != null && colleagues.keepMail(actor, clerk);
        return edit.many(actor, ids, (tx, items) -> {
            Map<Long, Set<ScanPart>> parts = papers.parts(tx, ids(items));
            var objections = new Objections()
                    .when(items.isEmpty(), Provision.JF_L1, "mailroom.refusal.none-at-this-step")
                    .when(distributes && !known, Provision.JF_L1, "mailroom.refusal.no-clerk");
            for (MailItem item : items)
                objections = objections.and(Steps.take(item, step, parts.getOrDefault(item.id(), Set.of())));
            return objections.orGrant(() -> {
                items.forEach(item -> edit.take(tx, actor, item, step, distributes ? clerk : null));
                return items.size();
            });
        });
    }

    /** JF-L1: telegrams and express mail, straight from the signature. */
    @Enforces(Provision.JF_L1)
    public Decision<Integer> openAtOnce(Actor actor) {
        if (!keeps(actor)) throw new NotThere(0);
        var urgent = gate.as(actor, tx -> store.waiting(tx, actor.houseCode())).stream()
                .filter(Steps::atOnce)
                .toList();
        return edit.many(
                actor,
                ids(urgent),
                (tx, items) -> new Objections()
                        .when(items.isEmpty(), Provision.JF_L1, "mailroom.refusal.none-at-this-step")
                        .orGrant(() -> {
                            for (MailItem item : items) {
                                if (item.step() == MailStep.SIGNED)
                                    edit.take(tx, actor, item, MailStep.DISINFECTED, null);
                                edit.take(tx, actor, item, MailStep.OPENED, null);
                            }
                            return items.size();
                        }));
    }

    /** The last step of one letter, pressed by mistake. */
    public Decision<MailStep> takeBack(Actor actor, long id) {
        return edit.one(
                actor,
                id,
                (tx, item) -> Steps.takeBack(item, store.steps(tx, id)).map(before -> {
                    store.takeBack(tx, item, before);
                    edit.add(tx, actor, id, new MailFact.StepTakenBack(edit.today(), item.step()));
                    return before;
                }));
    }

    /** Writes down what stands on the envelope and what was in it. */
    @Enforces({Provision.JF_L2, Provision.JF_L3A})
    public Decision<MailItem> describe(Actor actor, long id, MailContent content) {
        return edit.one(
                actor,
                id,
                (tx, item) -> Steps.opened(item).map(opened -> {
                    String kept =
                            papers.content(tx, id).map(MailContent::remark).orElse("");
                    papers.update(tx, id, content.remark(kept));
                    store.described(tx, id);
                    var fact = new MailFact.Described(
                            edit.today(), content.condition().isBlank());
                    edit.add(tx, actor, id, fact);
                    return opened;
                }));
    }

    /** The pictures of one part, instead of those that were there. */
    public Decision<MailItem> scan(Actor actor, long id, ScanPart part, List<Upload> pictures) {
        return edit.one(
                actor,
                id,
                (tx, item) -> Steps.opened(item).map(opened -> {
                    papers.forget(tx, id, part);
                    pictures.forEach(picture -> papers.scan(tx, item, part, picture));
                    var digests = pictures.stream().map(Upload::sha256).toList();
                    edit.add(tx, actor, id, new MailFact.Scanned(edit.today(), part, digests));
                    return opened;
                }));
    }

    /** It goes on without pictures, such as a thing that can't be laid on the glass. */
    public Decision<MailItem> leaveUnscanned(Actor actor, long id, String reason) {
        return edit.one(
                actor,
                id,
                (tx, item) -> new Objections()
                        .and(Steps.opened(item))
                        .when(reason.isBlank(), Provision.JF_L3A, "mailroom.refusal.no-words")
                        .orGrant(() -> {
                            var content = papers.content(tx, id).orElse(MailContent.NOTHING);
                            papers.update(tx, id, content.remark(reason.strip()));
                            store.unscanned(tx, id);
                            edit.add(tx, actor, id, new MailFact.Scanned(edit.today(), ScanPart.MAIN, List.of()));
                            return item;
                        }));
    }

    private static List<Long> ids(List<MailItem> items) {
        return items.stream().map(MailItem::id).toList();
    }
}
