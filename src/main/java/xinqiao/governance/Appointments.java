package xinqiao.governance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.governance.EntryActs.Step;
import xinqiao.governance.RegisterEntry.Content;
import xinqiao.governance.rules.Naming;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.Holder;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;

/**
 * Who answers for open government in each house: one responsible leader (GS-3) and one dedicated post (GS-4), reported to
 * the direct customs, which acknowledges (备案). A change creates the duty to report again.
 */
@Component
public class Appointments {
    private final Gate gate;
    private final GovernanceBook book;
    private final EntryActs acts;
    private final Houses houses;
    private final GovernanceSettings settings;
    private final Clock clock;

    Appointments(
            Gate gate, GovernanceBook book, EntryActs acts, Houses houses, GovernanceSettings settings, Clock clock) {
        this.gate = gate;
        this.book = book;
        this.acts = acts;
        this.houses = houses;
        this.settings = settings;
        this.clock = clock;
    }

    /** Who may be named: the leaders of the house, or the people of its office. */
    public List<Holder> candidates(Actor actor, RegisterKind kind) {
        if (kind == RegisterKind.LEADER) return houses.leaders(actor.houseCode());
        return houses.petitionOffice(actor.houseCode()).stream()
                .flatMap(office -> houses.holders(office.id()).stream())
                .filter(one -> one.post().behalfOf() == null)
                .toList();
    }

    /** Names somebody; whoever was named before isn't any more, and the duty to report begins. */
    @Enforces({Provision.GS_3, Provision.GS_4})
    public Decision<RegisterEntry> name(
            Actor actor, RegisterKind kind, long post, String phone, String change, LocalDate on) {
        Optional<Holder> who = candidates(actor, kind).stream()
                .filter(one -> one.post().id() == post)
                .findFirst();
        var named = new Matter.Named(
                who.map(one -> one.person().name()).orElse(""),
                who.map(one -> one.post().titleZh()).orElse(""),
                phone.strip(),
                change.strip());
        var entry =
                new NewEntry(named, on.getYear(), on, on.plus(settings.reportWithin()), "", List.of(), List.of(), post);
        return acts.enter(actor, kind, entry, (tx, row) -> {
            var before = book.standing(tx, actor.houseCode(), kind);
            return Naming.name(kind, before.isPresent(), change).map(good -> {
                acts.replace(tx, actor, kind);
                row.setState(EntryState.OPEN.name());
                row.setPostId(post);
                row.setPersonId(who.map(one -> one.person().id()).orElse(null));
                return new Content(named, List.of(), List.of(), List.of(), actor.signature());
            });
        });
    }

    /** 报备 */
    @Enforces({Provision.GS_3, Provision.GS_4})
    public Decision<RegisterEntry> report(Actor actor, long id) {
        return acts.act(
                actor,
                id,
                Deed.REPORT,
                (one, row) -> Naming.report(one, ended(one)).map(good -> {
                    row.setState(EntryState.REPORTED.name());
                    row.setDueOn(null);
                    row.setDoneOn(null);
                    return new Step(
                            one.content().noting(acts.note(actor, Deed.REPORT, "")),
                            new GovernanceFact.SentForRecord(today()));
                }));
    }

    /** 备案, by the direct customs. */
    @Enforces({Provision.GS_3, Provision.GS_4})
    public Decision<RegisterEntry> acknowledge(Actor actor, long id, String words) {
        return acts.act(actor, id, Deed.ACKNOWLEDGE, (one, row) -> {
            row.setState(EntryState.DONE.name());
            row.setDoneOn(today());
            row.setDueOn(one.kind() == RegisterKind.LEADER ? today().plus(settings.confirmEvery()) : null);
            return Decision.granted(new Step(
                    one.content().noting(acts.note(actor, Deed.ACKNOWLEDGE, words)),
                    new GovernanceFact.Recorded(today())));
        });
    }

    /** Back to the house, which reports again. */
    public Decision<RegisterEntry> giveBack(Actor actor, long id, String words) {
        return acts.act(
                actor,
                id,
                Deed.RETURN,
                (one, row) -> new Objections()
                        .when(words.isBlank(), one.kind().provision(), "governance.refusal.no-reason")
                        .orGrant(() -> {
                            row.setState(EntryState.OPEN.name());
                            row.setDueOn(today().plus(settings.reportWithin()));
                            return new Step(
                                    one.content().noting(acts.note(actor, Deed.RETURN, words)),
                                    new GovernanceFact.SentBack(today()));
                        }));
    }

    /** Whether whoever is named doesn't hold the post any more by the organisation's own data. */
    public boolean ended(RegisterEntry one) {
        Long post = one.post();
        return post != null
                && one.state() != EntryState.ENDED
                && houses.rosterNow(one.house()).on(today()).stream()
                        .noneMatch(held -> held.post().id() == post);
    }

    /**
     * Who is named in a house, and whether it is in order.
     *
     * @param leader, officer as they stand; null where nobody is named
     * @param leaderGone, officerGone whoever is named left the post
     */
    public record HousePeople(
            House house,
            @Nullable RegisterEntry leader,
            @Nullable RegisterEntry officer,
            boolean leaderGone,
            boolean officerGone) {}

    /** The houses at and below the actor's that have to name somebody, each with who it named: the direct customs' one page. */
    @Enforces({Provision.GS_3, Provision.GS_4, Provision.SYS_4})
    public List<HousePeople> all(Actor actor) {
        if (!Registers.reads(actor)) return List.of();
        var kinds = List.of(RegisterKind.LEADER, RegisterKind.OFFICER);
        var standing =
                gate.as(actor, tx -> book.all(tx, GovernanceBook.of(kinds).and(GovernanceBook.standing())));
        List<HousePeople> all = new ArrayList<>();
        for (House house : houses.atOrBelow(houses.get(actor.houseCode()))) {
            if (house.code().equals(house.directCustoms())
                    || houses.petitionOffice(house.code()).isEmpty()) continue;
            RegisterEntry leader = of(standing, house, RegisterKind.LEADER);
            RegisterEntry officer = of(standing, house, RegisterKind.OFFICER);
            all.add(new HousePeople(
                    house, leader, officer, leader != null && ended(leader), officer != null && ended(officer)));
        }
        return all;
    }

    private static @Nullable RegisterEntry of(List<RegisterEntry> some, House house, RegisterKind kind) {
        return some.stream()
                .filter(one -> one.kind() == kind && one.house().equals(house.code()))
                .findFirst()
                .orElse(null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
