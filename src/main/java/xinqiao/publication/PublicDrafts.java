package xinqiao.publication;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.PublicDocumentRecord;
import xinqiao.db.tables.records.PublicVersionInsideRecord;
import xinqiao.db.tables.records.PublicVersionRecord;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.Houses;
import xinqiao.publication.PublishingSteps.Hand;
import xinqiao.publication.WorkingStore.Rows;
import xinqiao.publication.rules.Publishing;
import xinqiao.publication.rules.Releasing;

/** Making information ready to be public (拟公开): drafted by who makes it, looked through, handed in for review. */
@Component
public class PublicDrafts {
    private final Gate gate;
    private final PublishingSteps steps;
    private final PublicDocumentStore documents;
    private final WorkingStore store;
    private final PublicFileChecks checks;
    private final PublicChecks findings;
    private final PublicationProfiles profiles;
    private final Houses houses;
    private final Clock clock;

    PublicDrafts(
            Gate gate,
            PublishingSteps steps,
            PublicDocumentStore documents,
            WorkingStore store,
            PublicFileChecks checks,
            PublicChecks findings,
            PublicationProfiles profiles,
            Houses houses,
            Clock clock) {
        this.gate = gate;
        this.steps = steps;
        this.documents = documents;
        this.store = store;
        this.checks = checks;
        this.findings = findings;
        this.profiles = profiles;
        this.houses = houses;
        this.clock = clock;
    }

    /** Whether the actor makes information that is published. */
    public static boolean drafts(Actor actor) {
        return Publishing.drafts(actor);
    }

    /** 拟稿 @param files that lie in the store already; their numbers are given anew */
    @Enforces(Provision.GS_7)
    public Decision<Working> draft(Actor actor, Draft draft, List<Attached> files) {
        Map<Attached, List<Finding>> found = looked(files);
        return gate.as(
                actor,
                tx -> new Objections()
                        .when(!drafts(actor), Provision.GS_7, "publication.refusal.no-power")
                        .and(Releasing.write(draft, steps.today()))
                        .orGrant(() -> draft)
                        .map(good -> {
                            var house = houses.get(actor.houseCode());
                            var row = new PublicDocumentRecord();
                            row.setNumber(documents.number(
                                    tx, house.code(), steps.today().getYear()));
                            row.setDirectCustoms(house.directCustoms());
                            row.setHouseCode(house.code());
                            row.setHousePath(house.path());
                            row.setDepartmentId(actor.departmentId());
                            row.setItem(good.item());
                            row.setElement(PublishingSteps.element(good));
                            row.setKind(good.kind().name());
                            row.setState(DocumentState.DRAFT.name());
                            row.setVersion(0);
                            row.setSource("");
                            PublicDocumentStore.describe(row, good.content());
                            String snapshot = DocumentJson.snapshot(good.content());
                            long id = documents.begin(
                                    tx,
                                    actor,
                                    row,
                                    List.of(new DocumentFact.Drafted(
                                            steps.today(), 1, good.formedOn(), good.item(), snapshot)));
                            var version = new PublicVersionRecord();
                            version.setDocumentId(id);
                            version.setVersion(1);
                            version.setState(VersionState.DRAFT.name());
                            version.setRevision(0);
                            version.setProfile(profiles.ofHouse(house.code()).id());
                            var rows = new Rows(version, new PublicVersionInsideRecord());
                            write(rows, actor, good, Said.NOTHING);
                            store.begin(tx, rows);
                            found.forEach((file, in) -> store.attach(tx, id, 1, file, in));
                            return store.read(tx, row, rows);
                        }));
    }

    private static void write(Rows rows, Actor actor, Draft draft, Said said) {
        PublishingSteps.wrote(rows.inside(), actor);
        rows.version().setFormedOn(draft.formedOn());
        rows.version().setContent(DocumentJson.write(draft.content()));
        rows.inside().setCourse(DocumentJson.write(said.of(draft)));
    }

    /** Before the transaction: a large file takes its time. */
    private Map<Attached, List<Finding>> looked(Collection<Attached> files) {
        Map<Attached, List<Finding>> found = new LinkedHashMap<>();
        for (Attached file : files) found.put(file, checks.look(file));
        return found;
    }

    /**
     * 修改
     *
     * @param revision the one that was seen: what somebody else wrote since isn't lost
     * @param more files that are added
     * @param removed numbers of files that go
     */
    @Enforces(Provision.GS_7)
    public Decision<Working> edit(
            Actor actor, long id, int revision, Draft draft, List<Attached> more, Set<Integer> removed) {
        Map<Attached, List<Finding>> found = looked(more);
        return steps.act(
                actor,
                id,
                PublishingAct.EDIT,
                "",
                hand -> new Objections()
                        .when(
                                hand.one().revision() != revision,
                                Provision.GS_7,
                                "publication.refusal.changed-meanwhile",
                                hand.one().revision())
                        .and(Releasing.write(draft, steps.today()))
                        .orGrant(() -> draft)
                        .map(good -> {
                            // which item it is stays as soon as the public has found it there
                            if (hand.one().document().version() == 0) {
                                hand.document().setItem(good.item());
                                hand.document().setElement(PublishingSteps.element(good));
                                hand.document().setKind(good.kind().name());
                                PublicDocumentStore.describe(hand.document(), good.content());
                            }
                            var formed = formed(hand.one(), good);
                            write(hand.rows(), actor, good, hand.said());
                            if (formed != null)
                                hand.note(new Said.Note(
                                        clock.instant(), PublishingAct.EDIT, actor.signature(), "", formed));
                            int version = hand.one().version();
                            for (int no : removed) store.detach(hand.tx(), id, version, no);
                            found.forEach((file, in) -> store.attach(hand.tx(), id, version, file, in));
                            return List.of(new DocumentFact.Edited(
                                    steps.today(), version, DocumentJson.snapshot(good.content()), formed));
                        }));
    }

    /** The periods run from that day: whoever changes it leaves a trace. */
    private static Said.@Nullable Formed formed(Working before, Draft now) {
        return before.formedOn().equals(now.formedOn()) ? null : new Said.Formed(before.formedOn(), now.formedOn());
    }

    /** 公开清理后的副本: without what the pages of a file don't show; the file itself stays inside. */
    @Enforces(Provision.GS_7)
    public Decision<Working> clean(Actor actor, long id, int revision, int no) {
        // before the transaction that locks, as the file is large and the work long
        var file = gate.as(actor, tx -> {
            var one = PublishingSteps.seen(actor, store.read(tx, store.document(tx, id), store.newest(tx, id)));
            return one.files().stream().filter(each -> each.no() == no).findFirst();
        });
        if (file.isEmpty()) return Decision.refused(Provision.GS_7, "publication.refusal.not-now");
        return checks.cleaned(file.get()).flatMap(copy -> {
            var found = checks.look(copy);
            return steps.act(
                    actor,
                    id,
                    PublishingAct.EDIT,
                    "",
                    hand -> new Objections()
                            .when(
                                    hand.one().revision() != revision
                                            || !hand.one().files().contains(file.get()),
                                    Provision.GS_7,
                                    "publication.refusal.changed-meanwhile",
                                    hand.one().revision())
                            .orGrant(() -> {
                                int version = hand.one().version();
                                store.replace(hand.tx(), id, version, file.get(), copy, found);
                                PublishingSteps.wrote(hand.rows().inside(), actor);
                                return List.of(new DocumentFact.Cleaned(
                                        steps.today(), version, no, file.get().sha256(), copy.sha256()));
                            }));
        });
    }

    /** Somebody answers for what the checks found. */
    @Enforces(Provision.GS_7)
    public Decision<Working> confirm(Actor actor, long id, Set<String> keys) {
        return steps.act(actor, id, PublishingAct.EDIT, "", hand -> {
            hand.said(hand.said().confirming(keys));
            return Decision.granted(
                    List.of(new DocumentFact.Confirmed(steps.today(), hand.one().version(), keys.size())));
        });
    }

    /** 提交《拟公开信息审批表》 */
    @Enforces({Provision.SZ_19, Provision.GS_7})
    public Decision<Working> submit(Actor actor, long id, String words) {
        return steps.act(
                actor,
                id,
                PublishingAct.SUBMIT,
                words,
                hand -> ready(hand).map(good -> {
                    hand.state(VersionState.REVIEW);
                    hand.version().setSubmittedOn(steps.today());
                    PublishingSteps.wrote(hand.rows().inside(), actor);
                    return List.of(new DocumentFact.Submitted(
                            steps.today(), good.version(), DocumentJson.snapshot(good.content())));
                }));
    }

    private Decision<Working> ready(Hand hand) {
        return Releasing.ready(hand.one(), findings.of(hand.tx(), hand.one()));
    }

    /** 撤回修改: before it is decided, whoever made it may go on writing. */
    public Decision<Working> takeBack(Actor actor, long id) {
        return steps.act(actor, id, PublishingAct.TAKE_BACK, "", hand -> {
            hand.state(VersionState.DRAFT);
            hand.version().setSubmittedOn(null);
            return Decision.granted(PublishingSteps.moved(hand, PublishingAct.TAKE_BACK, steps.today()));
        });
    }

    /** 作废 */
    public Decision<Working> drop(Actor actor, long id) {
        return steps.act(actor, id, PublishingAct.DROP, "", hand -> {
            hand.state(VersionState.DROPPED);
            if (hand.one().document().version() == 0) hand.document().setState(DocumentState.DROPPED.name());
            return Decision.granted(PublishingSteps.moved(hand, PublishingAct.DROP, steps.today()));
        });
    }

    /**
     * 更新、更正: another version of what is public, which stays so until that one is.
     *
     * @param reason why
     * @param closing what the public is told in place of the texts before it; empty where these stay to be read
     */
    @Enforces({Provision.GS_7, Provision.SZ_19})
    public Decision<Working> correct(Actor actor, long id, String reason, String closing) {
        return steps.act(
                actor,
                id,
                PublishingAct.CORRECT,
                reason,
                hand -> Releasing.because(reason, Provision.GS_7).map(why -> {
                    int next = anew(hand, actor, why, closing.strip());
                    return List.of(new DocumentFact.Drafted(
                            steps.today(),
                            next,
                            steps.today(),
                            hand.one().document().item(),
                            DocumentJson.snapshot(hand.one().content())));
                }));
    }

    /** A version that begins as the one in hand ended, numbered after all that there ever were. @return its number */
    int anew(Hand hand, Actor actor, String why, String closing) {
        var all = store.versions(hand.tx(), hand.one().id());
        int next = all.getFirst().version().getVersion() + 1;
        var row = new PublicVersionRecord();
        row.setDocumentId(hand.one().id());
        row.setVersion(next);
        row.setState(VersionState.DRAFT.name());
        row.setRevision(0);
        row.setProfile(profiles.ofHouse(hand.one().document().house()).id());
        row.setFormedOn(steps.today());
        row.setContent(hand.version().getContent());
        // what a review didn't let through since the public version goes through a review, in whichever version it
        // comes
        boolean held = all.stream()
                .filter(each ->
                        each.version().getVersion() > hand.one().document().version())
                .anyMatch(each -> each.version().getGround() != null
                        || WorkingStore.said(each.inside()).held());
        var inside = new PublicVersionInsideRecord();
        PublishingSteps.wrote(inside, actor);
        inside.setCourse(DocumentJson.write(hand.said().anew(why, held, closing)));
        store.begin(hand.tx(), new Rows(row, inside));
        store.copyFiles(hand.tx(), hand.one().id(), hand.one().version(), next);
        return next;
    }
}
