package xinqiao.seal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.procedure.LetterKind;
import xinqiao.seal.SealFact.SealEntrusted;
import xinqiao.seal.SealFact.SealRegistered;
import xinqiao.seal.rules.Keeping;

/** The register of seals (印章台账) of a house. */
@Component
public class SealRegister {
    private static final long REMEMBERED = Duration.ofMinutes(1).toNanos();

    private final Gate gate;
    private final SealBook book;
    private final Houses houses;
    private final SealSettings settings;
    private final Clock clock;
    private final Map<String, Known> posted = new ConcurrentHashMap<>();

    SealRegister(Gate gate, SealBook book, Houses houses, SealSettings settings, Clock clock) {
        this.gate = gate;
        this.book = book;
        this.houses = houses;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whoever works with seals: the office, leaders, the administrator and the auditor; others what they may ask for. */
    public boolean reads(Actor actor) {
        return Keeping.keeps(actor)
                || actor.leads()
                || actor.may(Power.AUDIT)
                || posted(actor).contains(actor.postId());
    }

    /** Whoever enters seals and changes the register. */
    public static boolean keeps(Actor actor) {
        return Keeping.keeps(actor);
    }

    /** The menu of every page asks, so it is remembered for a while. */
    private Set<Long> posted(Actor actor) {
        Known known = posted.get(actor.houseCode());
        if (known == null || System.nanoTime() - known.at() > REMEMBERED) {
            known = new Known(gate.as(actor, tx -> book.posted(tx, actor.houseCode())), System.nanoTime());
            posted.put(actor.houseCode(), known);
        }
        return known.posts();
    }

    /** Posts of a house that have to do with a seal. @param at by {@link System#nanoTime} */
    private record Known(Set<Long> posts, long at) {}

    /** Those of the actor's house that they have to do with, in the order of their entry. */
    public List<OfficialSeal> list(Actor actor) {
        return gate.as(actor, tx -> book.list(tx, actor.houseCode())).stream()
                .filter(seal -> concerns(actor, seal))
                .toList();
    }

    public Optional<OfficialSeal> find(Actor actor, long id) {
        return gate.as(actor, tx -> book.find(tx, id)).filter(seal -> concerns(actor, seal));
    }

    private static boolean concerns(Actor actor, OfficialSeal seal) {
        Long approver = seal.approver();
        return Keeping.keeps(actor)
                || actor.leads()
                || actor.may(Power.AUDIT)
                || seal.keeper() == actor.postId()
                || approver != null && approver == actor.postId()
                || seal.holders().contains(actor.postId());
    }

    /** The picture that was handed in, fit to be laid over a letter and without what was written into its file. */
    public Decision<byte[]> picture(byte[] file) {
        return Keeping.picture(SealPicture.read(file)).map(SealPicture::write);
    }

    public Decision<Long> register(Actor actor, NewSeal seal) {
        var others = gate.as(actor, tx -> book.list(tx, actor.houseCode())).stream()
                .filter(one -> one.state() != SealState.DESTROYED)
                .collect(Collectors.toSet());
        boolean drawable = SealDrawing.can(seal.arc() + seal.below());
        return switch (Keeping.register(actor, seal, posts(actor), others, drawable, limits(actor.houseCode()))) {
            case Refused<NewSeal> no -> new Refused<>(no.objections());
            case Granted<NewSeal>(NewSeal good) ->
                Decision.granted(gate.as(actor, tx -> {
                    LocalDate today = LocalDate.now(clock);
                    LocalDate from = good.from() == null ? today : good.from();
                    long keeper = good.keeper() == null ? 0 : good.keeper();
                    var fact = new SealRegistered(
                            today,
                            good.kind(),
                            good.name().strip(),
                            good.powers().strip(),
                            good.size(),
                            keeper,
                            good.approver(),
                            from,
                            good.until(),
                            good.picture().length == 0);
                    long id = book.insert(tx, actor, actor.houseCode(), actor.directCustoms(), good, fact);
                    book.entrust(tx, id, actor.houseCode(), good.holders(), good.letters());
                    return id;
                }));
        };
    }

    /** Changes who keeps a seal, approves and asks for its uses, and on which letters it goes. */
    public Decision<Boolean> entrust(
            Actor actor,
            long id,
            long keeper,
            @Nullable Long approver,
            Set<Long> holders,
            Map<LetterKind, LetterApproval> letters) {
        OfficialSeal there = gate.as(actor, tx -> book.find(tx, id)).orElse(null);
        if (there == null) return Decision.refused(Provision.KM_7, "seal.refusal.destroyed");
        var entrusted = Keeping.entrust(actor, keeper, approver, holders, posts(actor))
                .flatMap(good -> Keeping.scope(there.kind(), letters.keySet(), limits(actor.houseCode()))
                        .map(_ -> good));
        return switch (entrusted) {
            case Refused<Boolean> no -> no;
            case Granted<Boolean> _ ->
                gate.as(actor, tx -> {
                    var kept = book.lock(tx, id).orElse(null);
                    if (kept == null || kept.seal().state() == SealState.DESTROYED)
                        return Decision.refused(Provision.KM_7, "seal.refusal.destroyed");
                    var fact = new SealEntrusted(LocalDate.now(clock), keeper, approver, holders, letters);
                    var link = book.append(tx, actor, book.kind(), id, kept.directCustoms(), kept.link(), fact);
                    book.keep(tx, kept, keeper, approver, link);
                    book.entrust(tx, id, kept.seal().house(), holders, letters);
                    return Decision.granted(true);
                });
        };
    }

    /** How large a seal of the house is, and what the petition office's seal goes on. */
    public SealLimits limits(String house) {
        return settings.limits(houses.get(house).level());
    }

    private Set<Long> posts(Actor actor) {
        return houses.roster(actor.houseCode()).on(LocalDate.now(clock)).stream()
                .map(holder -> holder.post().id())
                .collect(Collectors.toSet());
    }
}
