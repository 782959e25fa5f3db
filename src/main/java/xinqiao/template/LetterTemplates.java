package xinqiao.template;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.LetterTemplateRecord;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Houses;
import xinqiao.procedure.HouseTemplate;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.LetterPart;
import xinqiao.procedure.Procedure;
import xinqiao.procedure.Profiles;
import xinqiao.procedure.Text;
import xinqiao.procedure.Wording;
import xinqiao.procedure.Wordings;
import xinqiao.procedure.WorkKind;
import xinqiao.template.TemplateFact.TemplateApproved;
import xinqiao.template.TemplateFact.TemplateDropped;
import xinqiao.template.TemplateFact.TemplateReturned;
import xinqiao.template.TemplateFact.TemplateSubmitted;
import xinqiao.template.TemplateFact.TemplateWithdrawn;
import xinqiao.template.TemplateFact.TemplateWritten;
import xinqiao.template.rules.Checking;
import xinqiao.template.rules.Steps;
import xinqiao.template.rules.Writing;

/** The templates of a house's letters: written by its office, approved by a leader, in force from a day, withdrawn. */
@Component
public class LetterTemplates {
    private final Gate gate;
    private final TemplateStore store;
    private final Profiles profiles;
    private final Wordings wordings;
    private final Houses houses;
    private final Clock clock;

    LetterTemplates(Gate gate, TemplateStore store, Profiles profiles, Wordings wordings, Houses houses, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.profiles = profiles;
        this.wordings = wordings;
        this.houses = houses;
        this.clock = clock;
    }

    public static boolean reads(Actor actor) {
        return Steps.reads(actor);
    }

    public static boolean writes(Actor actor, WorkKind work) {
        return Steps.writes(actor, work);
    }

    public static boolean approves(Actor actor, LetterTemplate one) {
        return Steps.approves(actor, one);
    }

    public static boolean withdraws(Actor actor, WorkKind work) {
        return Steps.mayWithdraw(actor, work);
    }

    /** Every part that a letter of the kind may have, those of the procedure's words first and in their order. */
    public static List<LetterPart> parts(Procedure profile, TemplateKey key) {
        Wording wording = profile.letter(key.letter());
        Set<LetterPart> parts = new LinkedHashSet<>();
        wording.parts().forEach(part -> parts.add(part.part()));
        parts.addAll(Checking.usable(wording));
        return List.copyOf(parts);
    }

    /** What may be inserted into a part. */
    public static Set<LetterField> fields(Procedure profile, TemplateKey key, LetterPart part) {
        return Checking.allowed(profile, profile.letter(key.letter()), part);
    }

    /** The procedure of a key, if letters of that kind are worded there and the actor looks at templates. */
    public Optional<Procedure> procedure(Actor actor, TemplateKey key) {
        if (!reads(actor)) return Optional.empty();
        return profiles.procedure(key.profileId())
                .filter(profile -> profile.letters().containsKey(key.letter()));
    }

    /** What is open, in force or to be, of the actor's house under a procedure. */
    public List<LetterTemplate> standing(Actor actor, String profileId) {
        return gate.as(actor, tx -> store.standing(tx, actor.houseCode(), profileId));
    }

    /** The versions of the actor's house, the newest first. */
    public List<LetterTemplate> versions(Actor actor, TemplateKey key) {
        return gate.as(actor, tx -> store.versions(tx, actor.houseCode(), key));
    }

    /** The words in which the house issues such letters today, as an editor shows them. */
    public Text today(Actor actor, Procedure profile, TemplateKey key) {
        return text(worded(actor, profile).letter(key.letter()));
    }

    /** The procedure as the house words its letters today. */
    public Procedure worded(Actor actor, Procedure profile) {
        return wordings.worded(profile, houses.get(actor.houseCode()), today());
    }

    /** Whose template counts today for each kind of letter that has one, by the code of the house. */
    public Map<LetterKind, String> inForce(Actor actor, Procedure profile) {
        return wordings.templatesOf(profile, houses.get(actor.houseCode()), today());
    }

    /** How many versions of the house wait for this leader's approval. */
    public int waiting(Actor actor) {
        if (!actor.leads()) return 0;
        return (int) gate.as(actor, tx -> store.submitted(tx, actor.houseCode())).stream()
                .filter(one -> Steps.approves(actor, one))
                .count();
    }

    /** Words as an editor shows them. */
    public static Text text(Wording wording) {
        return new Text(
                Writing.of(wording.parts(), Locale.SIMPLIFIED_CHINESE), Writing.of(wording.parts(), Locale.ENGLISH));
    }

    public CheckedTemplate check(Procedure profile, TemplateKey key, String zh, String en) {
        return Checking.check(profile, key, zh, en);
    }

    /** Begins a version, from an earlier one or from what is said today. One version is worked on at a time. */
    public Decision<LetterTemplate> begin(Actor actor, TemplateKey key, @Nullable Integer basedOn) {
        Procedure profile = procedure(actor, key).orElseThrow();
        Text now = today(actor, profile, key);
        return gate.as(actor, tx -> {
            List<LetterTemplate> all = store.versions(tx, actor.houseCode(), key);
            if (!all.isEmpty() && all.getFirst().state().open())
                return Decision.refused(Provision.KM_7, "template.refusal.there");
            Optional<LetterTemplate> base = all.stream()
                    .filter(one -> basedOn != null && one.version() == basedOn)
                    .findFirst();
            return Steps.write(actor, profile.kind(), null).map(_ -> {
                Text words = base.map(one -> new Text(one.zh(), one.en())).orElse(now);
                var row = new LetterTemplateRecord();
                row.setHouseCode(actor.houseCode());
                row.setDirectCustoms(actor.directCustoms());
                row.setProfileId(key.profileId());
                row.setLetter(key.letter().key());
                row.setVersion(all.isEmpty() ? 1 : all.getFirst().version() + 1);
                row.setState(TemplateState.DRAFT.name());
                row.setBasedOn(base.map(LetterTemplate::version).orElse(null));
                row.setWriters(new Long[0]);
                fill(row, actor, profile, key, new Draft(words.zh(), words.en(), null, null));
                store.insert(tx, actor, row, written(row));
                return TemplateStore.template(row);
            });
        });
    }

    /** What somebody typed. */
    public record Draft(
            String zh,
            String en,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /** Keeps a draft as it is, faults and all. @param seen the last fact that whoever typed had seen */
    public Decision<LetterTemplate> save(Actor actor, TemplateKey key, int version, int seen, Draft draft) {
        Procedure profile = procedure(actor, key).orElseThrow();
        return change(actor, key, version, seen, (tx, row) -> {
            var one = TemplateStore.template(row);
            return Steps.write(actor, profile.kind(), one).map(_ -> {
                fill(row, actor, profile, key, draft);
                return written(row);
            });
        });
    }

    public Decision<LetterTemplate> submit(Actor actor, TemplateKey key, int version, int seen) {
        Procedure profile = procedure(actor, key).orElseThrow();
        return change(actor, key, version, seen, (tx, row) -> {
            var one = TemplateStore.template(row);
            return Steps.submit(actor, profile.kind(), one, check(profile, key, one.zh(), one.en()), today())
                    .map(_ -> {
                        row.setState(TemplateState.SUBMITTED.name());
                        row.setReason(null);
                        return new TemplateSubmitted(today(), actor.signature());
                    });
        });
    }

    public Decision<LetterTemplate> approve(Actor actor, TemplateKey key, int version, int seen) {
        Procedure profile = procedure(actor, key).orElseThrow();
        return change(actor, key, version, seen, (tx, row) -> {
            var one = TemplateStore.template(row);
            return Steps.approve(actor, one, check(profile, key, one.zh(), one.en()), today())
                    .map(_ -> {
                        // approved late, it counts from the day of approval: what was issued before stays as it is
                        LocalDate wanted = row.getValidFrom();
                        LocalDate from = wanted == null || wanted.isBefore(today()) ? today() : wanted;
                        row.setValidFrom(from);
                        row.setState(TemplateState.APPROVED.name());
                        decided(row, actor, null);
                        return new TemplateApproved(today(), actor.signature(), from, row.getValidUntil());
                    });
        });
    }

    public Decision<LetterTemplate> sendBack(Actor actor, TemplateKey key, int version, int seen, String reason) {
        return change(
                actor,
                key,
                version,
                seen,
                (tx, row) -> Steps.sendBack(actor, TemplateStore.template(row), reason)
                        .map(_ -> {
                            row.setState(TemplateState.DRAFT.name());
                            decided(row, actor, reason);
                            return new TemplateReturned(today(), actor.signature(), reason.strip());
                        }));
    }

    public Decision<LetterTemplate> withdraw(Actor actor, TemplateKey key, int version, int seen, String reason) {
        WorkKind work = procedure(actor, key).orElseThrow().kind();
        return change(
                actor,
                key,
                version,
                seen,
                (tx, row) -> Steps.withdraw(actor, work, TemplateStore.template(row), reason)
                        .map(_ -> {
                            row.setState(TemplateState.WITHDRAWN.name());
                            decided(row, actor, reason);
                            return new TemplateWithdrawn(today(), actor.signature(), reason.strip());
                        }));
    }

    public Decision<LetterTemplate> drop(Actor actor, TemplateKey key, int version, int seen) {
        WorkKind work = procedure(actor, key).orElseThrow().kind();
        return change(
                actor,
                key,
                version,
                seen,
                (tx, row) -> Steps.drop(actor, work, TemplateStore.template(row))
                        .map(_ -> {
                            row.setState(TemplateState.DROPPED.name());
                            return new TemplateDropped(today(), actor.signature());
                        }));
    }

    private interface Change {
        Decision<? extends TemplateFact> decide(DSLContext tx, LetterTemplateRecord row);
    }

    private Decision<LetterTemplate> change(Actor actor, TemplateKey key, int version, int seen, Change change) {
        return gate.as(actor, tx -> {
            var row = store.lock(tx, actor.houseCode(), key, version).orElse(null);
            if (row == null) return Decision.refused(Provision.KM_7, "template.refusal.gone");
            if (row.getSeq() != seen) return Decision.refused(Provision.SYS_3, "template.refusal.changed");
            return switch (change.decide(tx, row)) {
                case Granted<? extends TemplateFact> granted -> {
                    store.write(tx, actor, row, granted.value());
                    yield Decision.granted(TemplateStore.template(row));
                }
                case Refused<? extends TemplateFact> refused -> new Refused<>(refused.objections());
            };
        });
    }

    private void fill(LetterTemplateRecord row, Actor actor, Procedure profile, TemplateKey key, Draft draft) {
        CheckedTemplate checked = check(profile, key, draft.zh(), draft.en());
        Set<Long> writers = new TreeSet<>(List.of(row.getWriters()));
        writers.addAll(actor.selves());
        row.setWordsZh(draft.zh());
        row.setWordsEn(draft.en());
        row.setParts(checked.good() ? HouseTemplate.json(checked.parts()) : null);
        row.setValidFrom(draft.from());
        row.setValidUntil(draft.until());
        row.setWriters(writers.toArray(Long[]::new));
        row.setWrittenBy(actor.signature());
        row.setWrittenAt(TemplateStore.time(clock.instant()));
    }

    private TemplateWritten written(LetterTemplateRecord row) {
        return new TemplateWritten(
                today(),
                row.getProfileId(),
                row.getLetter(),
                row.getVersion(),
                row.getWordsZh(),
                row.getWordsEn(),
                row.getValidFrom(),
                row.getValidUntil());
    }

    private void decided(LetterTemplateRecord row, Actor actor, @Nullable String reason) {
        row.setDecidedBy(actor.signature());
        row.setDecidedAt(TemplateStore.time(clock.instant()));
        row.setReason(reason == null ? null : reason.strip());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
