package xinqiao.guide;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.guide.rules.Editions;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.Visitor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Granted;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Scope;
import xinqiao.publication.Content;
import xinqiao.publication.DocumentState;
import xinqiao.publication.Draft;
import xinqiao.publication.Paper;
import xinqiao.publication.PublicDocument;
import xinqiao.publication.PublicDrafts;
import xinqiao.publication.PublicLibrary;
import xinqiao.publication.PublishingDesk;
import xinqiao.publication.VersionState;
import xinqiao.publication.Working;

/** The guides of the houses: compiled, compared with what the data say, drafted as public documents, and read by everybody. */
@Component
public class GuideBook {
    private final Gate gate;
    private final GuideStore store;
    private final GuideCompiler compiler;
    private final PublicDrafts drafts;
    private final PublishingDesk desk;
    private final PublicLibrary library;
    private final Houses houses;
    private final Clock clock;

    GuideBook(
            Gate gate,
            GuideStore store,
            GuideCompiler compiler,
            PublicDrafts drafts,
            PublishingDesk desk,
            PublicLibrary library,
            Houses houses,
            Clock clock) {
        this.gate = gate;
        this.store = store;
        this.compiler = compiler;
        this.drafts = drafts;
        this.desk = desk;
        this.library = library;
        this.houses = houses;
        this.clock = clock;
    }

    /** Whether the actor compiles the guides of the own house. */
    public static boolean compiles(Actor actor) {
        return Editions.compiles(actor);
    }

    /** The provision on which a guide of the actor's house rests. */
    public static Provision article(Actor actor) {
        return Editions.article(actor);
    }

    /** How the actor's house stands with each. */
    public List<GuideStanding> standing(Actor actor) {
        return Arrays.stream(GuideKind.values())
                .map(kind -> standing(actor, kind))
                .toList();
    }

    public GuideStanding standing(Actor actor, GuideKind kind) {
        Compiled now = now(actor, kind);
        return gate.as(actor, tx -> standing(tx, actor, kind, now));
    }

    /** As everybody would compile it, so outside of the actor's transaction. */
    private Compiled now(Actor actor, GuideKind kind) {
        return compiler.compile(houses.get(actor.houseCode()), kind, own(actor.houseCode()));
    }

    private GuideStanding standing(DSLContext tx, Actor actor, GuideKind kind, Compiled now) {
        var last = store.newest(tx, actor.houseCode(), kind);
        Optional<Working> working =
                last.map(one -> desk.open(actor, one.document()).one());
        boolean gone = working.filter(GuideBook::ended).isPresent();
        boolean same = last.filter(one -> one.compiled().equals(now.zh())).isPresent();
        return new GuideStanding(kind, now, last, working, gone || !same);
    }

    /** Whether another document takes its place: it was dropped, refused before it ever was public, or withdrawn. */
    private static boolean ended(Working one) {
        DocumentState state = one.document().state();
        return state == DocumentState.DROPPED
                || state == DocumentState.WITHDRAWN
                || one.state() == VersionState.REFUSED && one.document().version() == 0;
    }

    private List<String> own(String house) {
        return shown(house).stream().map(one -> one.document().number()).toList();
    }

    /** 编制、更新: another version as a draft, which goes the way of everything that is published. */
    @Enforces({Provision.SZ_5_2, Provision.SZ_10_1})
    public Decision<Working> compile(Actor actor, GuideKind kind, FreeParts parts) {
        if (Editions.allowed(actor) instanceof Refused<Boolean> no) return no.retype();
        Compiled said = now(actor, kind);
        return gate.as(actor, tx -> {
            var standing = standing(tx, actor, kind, said);
            return Editions.compile(actor, standing, parts).flatMap(now -> {
                var draft = draft(kind, now, parts);
                var decided = written(actor, standing, draft);
                if (decided instanceof Granted<Working>(Working one))
                    store.keep(
                            tx,
                            new GuideEdition(
                                    one.id(), one.version(), actor.houseCode(), kind, today(), now.zh(), parts));
                return decided;
            });
        });
    }

    private Draft draft(GuideKind kind, Compiled now, FreeParts parts) {
        return new Draft(
                kind.item(),
                kind.element(),
                kind.document(),
                today(),
                new Content(
                        now.title(),
                        now.titleEn(),
                        parts.around(now.zh()),
                        parts.aroundEn(now.en()),
                        Paper.NONE,
                        "",
                        List.of()),
                List.of(),
                null,
                null);
    }

    private Decision<Working> written(Actor actor, GuideStanding standing, Draft draft) {
        Optional<Working> before = standing.working().filter(one -> !ended(one));
        if (before.isEmpty()) return drafts.draft(actor, draft, List.of());
        Working one = before.get();
        if (one.state() == VersionState.DRAFT) return edited(actor, one, draft);
        return drafts.correct(actor, one.id(), GuideWords.chinese().t("guide.because"), "")
                .flatMap(fresh -> edited(actor, fresh, draft));
    }

    private Decision<Working> edited(Actor actor, Working one, Draft draft) {
        return drafts.edit(actor, one.id(), one.revision(), draft, List.of(), Set.of());
    }

    /** A guide that everybody reads. */
    public record Shown(GuideKind kind, PublicDocument document) {}

    /** The guides of a house that are public; nothing for what isn't, whatever there is of it inside. */
    public List<Shown> shown(String house) {
        return Arrays.stream(GuideKind.values())
                .flatMap(kind -> gate.as(new Visitor(), tx -> store.published(tx, house, kind)).stream()
                        .flatMap(number -> library.find(number).stream())
                        .limit(1)
                        .map(one -> new Shown(kind, one)))
                .toList();
    }

    /** What each of the houses below the actor's shows, for whoever is in charge of the area. */
    public record OfHouse(House house, List<Shown> shown) {}

    public List<OfHouse> area(Actor actor) {
        if (!compiles(actor) || actor.scope() != Scope.BELOW) return List.of();
        return houses.atOrBelow(houses.get(actor.houseCode())).stream()
                .filter(house -> houses.petitionOffice(house.code()).isPresent())
                .map(house -> new OfHouse(house, shown(house.code())))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
