package xinqiao.serving;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Calendars;
import xinqiao.calendar.Reckoning;
import xinqiao.calendar.Run;
import xinqiao.db.tables.records.ServingNoticeRecord;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.identity.Visitor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.petition.NotThere;
import xinqiao.petition.ServedByNotice;
import xinqiao.procedure.ServiceRule.PublicNotice;
import xinqiao.serving.rules.LastResort;

/** Public notices (公告送达): asked for, decided on, shown while they run, ended by themselves. */
@Component
public class PublicNotices {
    private static final Machine ENDING = new Machine("ended public notices");

    private final Gate gate;
    private final ServingStore servings;
    private final ServingNoticeStore store;
    private final ServingEdit edit;
    private final LetterDesk letters;
    private final ServedByNotice petitions;
    private final Calendars calendars;
    private final Clock clock;

    PublicNotices(
            Gate gate,
            ServingStore servings,
            ServingNoticeStore store,
            ServingEdit edit,
            LetterDesk letters,
            ServedByNotice petitions,
            Calendars calendars,
            Clock clock) {
        this.gate = gate;
        this.servings = servings;
        this.store = store;
        this.edit = edit;
        this.letters = letters;
        this.petitions = petitions;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Asks a leader for it. @param ground why no other way serves */
    @Enforces({Provision.LAW_P1, Provision.KM_21B})
    public Decision<Serving> ask(Actor actor, LetterKey key, String ground, UUID once) {
        letters.mustSee(actor, key);
        return edit.whole(actor, tx -> {
            ServedLetter letter = letters.read(actor, key);
            var before = servings.once(tx, once, key);
            if (before.isPresent()) return Decision.granted(before.get());
            return LastResort.ask(actor, letter, servings.of(tx, key), ground).map(good -> {
                Serving one = edit.begin(tx, actor, good, Way.NOTICE, once);
                var row = new ServingNoticeRecord();
                row.setServingId(one.id());
                if (key.of() == LetterKey.Family.PETITION) row.setPetitionId(key.caseId());
                else row.setApplicationId(key.caseId());
                row.setHouseCode(one.houseCode());
                row.setLetterKind(one.kind().name());
                row.setLetterNumber(one.number());
                row.setAskedBy(actor.personId());
                row.setAskedName(actor.signature());
                row.setAskedAt(clock.instant().atOffset(ZoneOffset.UTC));
                store.insert(tx, row, letter.addressee(), ground.strip());
                var held = servings.lock(tx, one.id()).orElseThrow();
                return edit.change(tx, actor, held, one, new ServingFact.NoticeAsked(edit.today()));
            });
        });
    }

    /** Decided by a leader of the house; agreed to, it is public from that day. */
    @Enforces({Provision.LAW_P1, Provision.LAW_D8})
    public Decision<Notice> decide(Actor actor, long id, boolean agreed, String remarks) {
        return edit.whole(actor, tx -> {
            var held = servings.lock(tx, id).orElseThrow(() -> new NotThere(id));
            Notice notice = store.find(tx, id).orElseThrow(() -> new NotThere(id));
            var rule = letters.read(actor, held.one().letter()).rule().notice();
            return LastResort.decide(actor, notice, held.one(), rule, agreed, remarks)
                    .map(yes -> {
                        @Nullable
                        LocalDate until = rule.filter(_ -> yes).map(this::last).orElse(null);
                        var row = new ServingNoticeRecord();
                        row.setServingId(id);
                        row.setAgreed(yes);
                        row.setDecidedBy(actor.personId());
                        row.setDecidedName(actor.signature());
                        row.setDecidedAt(clock.instant().atOffset(ZoneOffset.UTC));
                        row.setPublicFrom(yes ? edit.today() : null);
                        row.setPublicUntil(until);
                        store.decide(tx, row, remarks.strip());
                        Serving one = held.one();
                        Serving after = yes
                                ? one.published(edit.today())
                                : one.ended(ServingState.UNDONE, edit.today(), null, Receipt.NOTHING);
                        var changed = edit.change(
                                tx, actor, held, after, new ServingFact.NoticeDecided(edit.today(), yes, until));
                        return store.find(tx, changed.id()).orElseThrow();
                    });
        });
    }

    /** The term of the procedure, counted from the day on which it becomes public. */
    private LocalDate last(PublicNotice rule) {
        var run = Run.of(rule.term(), edit.today(), "serving.event.published");
        LocalDate last = Reckoning.reckon(run, calendars.current()).last();
        if (last == null) throw new IllegalStateException("a notice without a last day");
        return last;
    }

    /** Whatever the actor may see of the own house, the latest first. */
    public List<Notice> ofHouse(Actor actor) {
        if (!Posting.serves(actor) && !actor.leads()) throw new NotThere(0);
        return gate.as(actor, tx -> store.ofHouse(tx, actor.houseCode()));
    }

    /** The notice of a try; empty for what isn't there and for what the actor may not see. */
    public Optional<Notice> of(Actor actor, long serving) {
        return gate.as(actor, tx -> store.find(tx, serving));
    }

    /** What waits for this leader's decision. */
    public List<Notice> toDecide(Actor actor) {
        if (!actor.leads()) return List.of();
        return gate.as(
                actor,
                tx -> store.toDecide(tx, actor.houseCode()).stream()
                        .filter(notice -> !actor.selves().contains(notice.askedBy()))
                        .toList());
    }

    /** What everybody may read today. */
    public List<Notice.Shown> shown() {
        return gate.as(new Visitor(), tx -> store.shown(tx, LocalDate.now(clock)));
    }

    /** Taken down when its last day is over, which is the day that counts if the letter still waits. */
    @Enforces({Provision.LAW_P1, Provision.KM_31})
    public void end() {
        List<Notice> over = gate.as(ENDING, tx -> store.over(tx, LocalDate.now(clock)));
        for (Notice notice : over) gate.run(ENDING, tx -> end(tx, notice));
    }

    private void end(DSLContext tx, Notice notice) {
        var held = servings.lock(tx, notice.serving()).orElseThrow();
        Serving one = held.one();
        LocalDate until = notice.until();
        if (until == null || one.state() != ServingState.POSTED) return;
        LetterKey key = one.letter();
        boolean counts = key.of() == LetterKey.Family.PETITION
                && petitions.serve(tx, ENDING, key.caseId(), key.letterId(), until, one.number());
        store.withdraw(tx, notice.serving(), edit.today());
        Serving after = counts
                ? one.ended(ServingState.SERVED, until, until, Receipt.NOTHING)
                : one.ended(ServingState.UNDONE, edit.today(), null, Receipt.NOTHING);
        var _ = edit.change(tx, ENDING, held, after, new ServingFact.NoticeEnded(edit.today(), counts ? until : null));
    }
}
