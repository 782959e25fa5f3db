package xinqiao.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.procedure.DirectGround;
import xinqiao.publication.PublishingSteps.Hand;
import xinqiao.publication.rules.Releasing;

/** Making public, now or at a time, limiting it, and taking it back. */
@Component
public class PublicReleases {
    private static final Machine TASK = new Machine("scheduled publication");

    private final Gate gate;
    private final PublishingSteps steps;
    private final WorkingStore store;
    private final LibraryStore library;
    private final WithdrawalStore withdrawals;
    private final PublicChecks checks;
    private final PublicationProfiles profiles;
    private final Clock clock;

    PublicReleases(
            Gate gate,
            PublishingSteps steps,
            WorkingStore store,
            LibraryStore library,
            WithdrawalStore withdrawals,
            PublicChecks checks,
            PublicationProfiles profiles,
            Clock clock) {
        this.gate = gate;
        this.steps = steps;
        this.store = store;
        this.library = library;
        this.withdrawals = withdrawals;
        this.checks = checks;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** 直接公开 */
    @Enforces(Provision.SZ_18)
    public Decision<Working> publishDirectly(Actor actor, long id, @Nullable DirectGround ground) {
        return steps.act(actor, id, PublishingAct.DIRECT, "", hand -> {
            var profile = profiles.of(hand.one());
            if (profile == null) return Decision.refused(Provision.SZ_18, "publication.refusal.no-direct-ground");
            boolean before = publicBefore(hand);
            return new Objections()
                    .and(Releasing.ready(hand.one(), checks.of(hand.tx(), hand.one())))
                    .and(Releasing.direct(hand.one(), ground, profile, before))
                    .orGrant(() -> hand)
                    .flatMap(good -> Releasing.direct(hand.one(), ground, profile, before))
                    .map(chosen -> {
                        hand.version().setDirect(chosen.name());
                        String snapshot = release(hand);
                        return List.of(new DocumentFact.DirectlyPublished(
                                steps.today(), hand.one().version(), chosen, snapshot));
                    });
        });
    }

    /** Whether the very same text and files are public now, or were until another version took their place. */
    private boolean publicBefore(Hand hand) {
        if (hand.one().document().state() != DocumentState.PUBLISHED) return false;
        return store.versions(hand.tx(), hand.one().id()).stream()
                .map(rows -> store.read(hand.tx(), hand.document(), rows))
                .filter(one -> one.state() == VersionState.PUBLISHED || one.state() == VersionState.SUPERSEDED)
                .anyMatch(one ->
                        one.content().equals(hand.one().content()) && files(one).equals(files(hand.one())));
    }

    private static List<List<String>> files(Working one) {
        return one.files().stream()
                .map(file -> List.of(file.sha256(), file.name()))
                .toList();
    }

    /** 公开 */
    @Enforces({Provision.SZ_21, Provision.GS_7})
    public Decision<Working> publish(Actor actor, long id) {
        return steps.act(actor, id, PublishingAct.PUBLISH, "", hand -> {
            String snapshot = release(hand);
            return Decision.granted(
                    List.of(new DocumentFact.Published(steps.today(), hand.one().version(), snapshot)));
        });
    }

    /** From now on everybody reads this version. */
    private String release(Hand hand) {
        LocalDate today = steps.today();
        Working one = hand.one();
        before(hand, today);
        hand.state(VersionState.PUBLISHED);
        hand.version().setPublishedOn(today);
        var row = hand.document();
        row.setState(DocumentState.PUBLISHED.name());
        row.setVersion(one.version());
        if (row.getPublishedOn() == null) row.setPublishedOn(today);
        row.setChangedOn(today);
        row.setUntil(one.course().said().until());
        PublicDocumentStore.describe(row, one.content());
        library.index(hand.tx(), one.id(), one.content());
        library.unlink(hand.tx(), one.id());
        for (Tie tie : one.course().said().ties())
            library.find(hand.tx(), tie.number(), today)
                    .filter(there -> there.id() != one.id())
                    .ifPresent(there -> library.link(hand.tx(), one.id(), there.id(), tie.kind()));
        withdrawals.forget(hand.tx(), one.id());
        return DocumentJson.snapshot(one.content());
    }

    /** What was withdrawn stays so when another version comes, and what was put right where that was said. */
    private void before(Hand hand, LocalDate today) {
        Working one = hand.one();
        String closing = one.course().said().closing();
        withdrawals
                .find(hand.tx(), one.document().number())
                .ifPresent(gone -> store.close(hand.tx(), one.id(), gone.on(), gone.words()));
        if (!closing.isEmpty()) store.close(hand.tx(), one.id(), today, closing);
        store.supersede(hand.tx(), one.id());
    }

    /** 定时公开 */
    @Enforces(Provision.SZ_21)
    public Decision<Working> schedule(Actor actor, long id, @Nullable Instant at) {
        return steps.act(
                actor,
                id,
                PublishingAct.SCHEDULE,
                "",
                hand -> Releasing.schedule(
                                at,
                                hand.one().course().said().until(),
                                profiles.clocks(hand.one(), profiles.periods(actor, actor.houseCode())),
                                clock.instant(),
                                clock.getZone())
                        .map(good -> {
                            hand.state(VersionState.SCHEDULED);
                            hand.version().setScheduledAt(good.atOffset(ZoneOffset.UTC));
                            return List.of(new DocumentFact.Scheduled(
                                    steps.today(), hand.one().version(), good));
                        }));
    }

    /** 取消定时 */
    public Decision<Working> unschedule(Actor actor, long id) {
        return steps.act(actor, id, PublishingAct.UNSCHEDULE, "", hand -> {
            hand.state(VersionState.APPROVED);
            hand.version().setScheduledAt(null);
            return Decision.granted(PublishingSteps.moved(hand, PublishingAct.UNSCHEDULE, steps.today()));
        });
    }

    /** 公开期限 @param until its last day; null for good */
    public Decision<Working> limit(Actor actor, long id, @Nullable LocalDate until) {
        return steps.act(
                actor,
                id,
                PublishingAct.LIMIT,
                "",
                hand -> new Objections()
                        .when(
                                until != null && until.isBefore(steps.today()),
                                Provision.GS_7,
                                "publication.refusal.until-past")
                        .orGrant(() -> hand)
                        .map(good -> {
                            hand.document().setUntil(until);
                            hand.said(hand.said().until(until));
                            return List.of(new DocumentFact.Limited(
                                    steps.today(), hand.one().version(), until));
                        }));
    }

    /** 撤下 @param reason for the file @param words what everybody is told who comes for it */
    @Enforces({Provision.SZ_17, Provision.GS_7})
    public Decision<Working> withdraw(Actor actor, long id, String reason, String words) {
        return steps.act(
                actor,
                id,
                PublishingAct.WITHDRAW,
                reason,
                hand -> new Objections()
                        .when(reason.isBlank(), Provision.SZ_17, "publication.refusal.no-words")
                        .when(words.isBlank(), Provision.SZ_17, "publication.refusal.no-public-words")
                        .orGrant(() -> words.strip())
                        .map(told -> withdrawn(hand, false, told)));
    }

    private List<DocumentFact> withdrawn(Hand hand, boolean expired, String words) {
        hand.document().setState(DocumentState.WITHDRAWN.name());
        library.forget(hand.tx(), hand.one().id());
        withdrawals.keep(
                hand.tx(),
                hand.one().document(),
                new Withdrawal(hand.one().document().number(), steps.today(), expired, words));
        return List.of(new DocumentFact.Withdrawn(steps.today(), hand.one().version(), expired));
    }

    /** 恢复公开: what was withdrawn, as it was, and from now on without an end. */
    @Enforces({Provision.SZ_18, Provision.GS_7})
    public Decision<Working> restore(Actor actor, long id, String reason) {
        return steps.act(
                actor,
                id,
                PublishingAct.RESTORE,
                reason,
                hand -> Releasing.because(reason, Provision.SZ_18).map(why -> {
                    hand.document().setState(DocumentState.PUBLISHED.name());
                    LocalDate until = hand.document().getUntil();
                    if (until != null && until.isBefore(steps.today())) {
                        hand.document().setUntil(null);
                        hand.said(hand.said().until(null));
                    }
                    library.index(hand.tx(), id, hand.one().content());
                    withdrawals.forget(hand.tx(), id);
                    return PublishingSteps.moved(hand, PublishingAct.RESTORE, steps.today());
                }));
    }

    /** 归档: the papers of the approval, and where they are. */
    @Enforces(Provision.SZ_21)
    public Decision<Working> archive(Actor actor, long id, String place) {
        return steps.act(
                actor,
                id,
                PublishingAct.ARCHIVE,
                place,
                hand -> Releasing.because(place, Provision.SZ_21).map(where -> {
                    hand.version().setArchivedOn(steps.today());
                    hand.said(hand.said().archivedAt(where));
                    return List.of(
                            new DocumentFact.Archived(steps.today(), hand.one().version(), where));
                }));
    }

    /** What is due becomes public, what is over no longer is. Done again it finds nothing more to do. */
    void settle() {
        each(gate.as(TASK, tx -> store.due(tx, clock.instant())), this::releaseScheduled);
        each(gate.as(TASK, tx -> store.expired(tx, steps.today())), this::expire);
    }

    private void each(List<Long> ids, BiConsumer<DSLContext, Long> work) {
        // each in a transaction of its own: one that fails doesn't hold back the rest
        for (long id : new ArrayList<>(ids)) gate.run(TASK, tx -> work.accept(tx, id));
    }

    private void releaseScheduled(DSLContext tx, Long id) {
        Hand hand = hand(tx, id, store.newest(tx, id));
        Instant at = hand.one().course().scheduledAt();
        if (hand.one().state() != VersionState.SCHEDULED || at == null || at.isAfter(clock.instant())) return;
        String snapshot = release(hand);
        hand.note(clock, PublishingAct.PUBLISH, "", "");
        steps.keep(
                tx,
                TASK,
                hand,
                List.of(new DocumentFact.Published(steps.today(), hand.one().version(), snapshot)));
    }

    private void expire(DSLContext tx, Long id) {
        Hand hand = hand(tx, id, store.version(tx, id, store.document(tx, id).getVersion()));
        LocalDate until = hand.one().document().until();
        boolean over = until != null && until.isBefore(steps.today());
        if (hand.one().document().state() != DocumentState.PUBLISHED || !over) return;
        List<DocumentFact> facts = withdrawn(hand, true, "");
        hand.note(clock, PublishingAct.WITHDRAW, "", "");
        steps.keep(tx, TASK, hand, facts);
    }

    private Hand hand(DSLContext tx, long id, WorkingStore.Rows rows) {
        var document = store.lock(tx, id);
        return new Hand(tx, store.read(tx, document, rows), document, rows);
    }
}
