package xinqiao.petition.rules;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import xinqiao.calendar.Citation;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.petition.Command;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionFact.Accepted;
import xinqiao.petition.PetitionFact.AccusedNamed;
import xinqiao.petition.PetitionFact.Declined;
import xinqiao.petition.PetitionFact.FiledAway;
import xinqiao.petition.PetitionFact.Guided;
import xinqiao.petition.PetitionFact.WallRaised;
import xinqiao.petition.Walls;
import xinqiao.procedure.Branch;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.MatterKind;
import xinqiao.procedure.Text;

/** Sorting what came in (甄别): accepted, guided elsewhere, not accepted, or filed. */
public final class Triage {
    private Triage() {}

    /** KM-23.2: what is in scope is accepted, and the petitioner told the way and the procedure for its kind. */
    @Enforces({Provision.KM_23_2, Provision.KM_22, Provision.KM_20, Provision.KM_21A, Provision.LAW_P2})
    static Decision<Ruling> accept(Petition petition, Actor actor, Command.Accept command, Setting setting) {
        boolean appeal = command.kind() == MatterKind.APPEAL;
        boolean report = command.kind() == MatterKind.REPORT;
        Optional<Branch> branch = Optional.ofNullable(command.branch()).flatMap(setting.profile()::branch);
        return new Objections()
                .when(appeal && branch.isEmpty(), Provision.KM_22, "petition.refusal.no-branch")
                .when(
                        branch.isPresent() && !branch.get().petitionProcedure(),
                        Provision.KM_22,
                        "petition.refusal.another-route")
                .and(Reviewing.asOrdered(petition, command.branch()))
                .and(SameAgain.free(petition, setting))
                .when(!appeal && command.branch() != null, Provision.KM_22, "petition.refusal.branch-of-appeals-only")
                .when(petition.walls().isProtected() && !report, Provision.KM_21B, "petition.refusal.wall-stays")
                .and(anonymous(petition, report, setting))
                .and(report ? behindTheWall(petition, actor, command, setting) : Decision.granted(command))
                .orGrant(() -> {
                    var fact = new Accepted(
                            setting.today(),
                            command.kind(),
                            command.branch(),
                            command.demand(),
                            command.remark(),
                            actor.personId());
                    Ruling ruling = report
                            ? report(petition, actor, command, fact, setting.answer(Said.class))
                            : Ruling.of(fact);
                    if (!petition.origin().reachable()) return ruling;
                    return report
                            ? ruling.with(LetterKind.REPORT_RECEIPT, Map.of())
                            : ruling.with(LetterKind.ACCEPTANCE, Map.of());
                });
    }

    /** KM-25: material is attached, and a report says whom it is against; whether the facts are concrete, a person judges. */
    @Enforces(Provision.KM_25)
    private static Decision<Petition> anonymous(Petition petition, boolean report, Setting setting) {
        boolean conditional = petition.origin().anonymous()
                && setting.profile().anonymousRule().required();
        return new Objections()
                .when(
                        conditional
                                && report
                                && setting.answer(Said.class).accused().isBlank(),
                        Provision.KM_25,
                        "petition.refusal.anonymous-against-nobody")
                .when(
                        conditional && !setting.answer(Said.class).material(),
                        Provision.KM_25,
                        "petition.refusal.anonymous-without-evidence")
                .orGrant(() -> petition);
    }

    /** KM-21b, KM-37.1: nobody whom the petitioner complained of takes the report in, and its readers are of the house. */
    @Enforces({Provision.KM_21B, Provision.KM_37_1})
    private static Decision<Command.Accept> behindTheWall(
            Petition petition, Actor actor, Command.Accept command, Setting setting) {
        boolean accused = !petition.walls().isProtected()
                && setting.answer(Said.class).named().bars(actor.personId(), actor.departmentId(), actor.houseCode());
        return new Objections()
                .when(accused, Provision.KM_21B, "petition.refusal.accused-handles")
                .when(
                        !command.readers().stream().allMatch(setting.staff()::includes),
                        Provision.KM_8,
                        "petition.refusal.receiver-without-power")
                .orGrant(() -> command);
    }

    /** What turns out to be a report only now gets its wall now, against everybody whom the petitioner named. */
    private static Ruling report(Petition petition, Actor actor, Command.Accept command, Accepted fact, Said said) {
        WallRaised wall = wall(petition, actor, command);
        Walls named = said.named();
        if (petition.walls().isProtected() || named.equals(Walls.none())) return Ruling.of(wall, fact);
        var accused = new AccusedNamed(named.barred(), named.barredDepartments(), named.barredHouses(), null);
        return Ruling.of(wall, accused, fact);
    }

    private static WallRaised wall(Petition petition, Actor actor, Command.Accept command) {
        Set<Long> readers = new LinkedHashSet<>(command.readers());
        readers.add(actor.personId());
        readers.removeIf(petition.walls().barred()::contains);
        return new WallRaised(readers);
    }

    /** KM-22 (1)–(4), 条例 31(1)–(5): another statutory route; the letter names the route, the body and its time. */
    @Enforces({Provision.KM_22, Provision.LAW_P2})
    static Decision<Ruling> guide(Petition petition, Command.Guide command, Setting setting) {
        Optional<Branch> branch = setting.profile().branch(command.branch());
        boolean reachable = petition.origin().reachable();
        return new Objections()
                .when(branch.isEmpty(), Provision.KM_22, "petition.refusal.no-branch")
                .when(
                        branch.isPresent() && branch.get().petitionProcedure(),
                        Provision.KM_22,
                        "petition.refusal.no-other-route")
                .and(Reviewing.asOrdered(petition, command.branch()))
                .when(command.route().isBlank(), Provision.KM_22, "petition.refusal.no-route")
                .when(command.body().isBlank(), Provision.KM_22, "petition.refusal.no-body")
                .when(command.limit().isBlank(), Provision.KM_22, "petition.refusal.no-limit")
                .when(petition.walls().isProtected(), Provision.KM_21B, "petition.refusal.wall-stays")
                .orGrant(() -> {
                    var ruling = Ruling.of(new Guided(
                            setting.today(),
                            command.branch(),
                            command.route().strip(),
                            command.body().strip(),
                            command.limit().strip(),
                            command.demand(),
                            reachable));
                    if (!reachable) return ruling;
                    return ruling.with(
                            LetterKind.GUIDANCE,
                            Map.of(
                                    LetterField.BASIS,
                                            words(branch.orElseThrow().citation()),
                                    LetterField.ROUTE, command.route().strip(),
                                    LetterField.ROUTE_BODY, command.body().strip(),
                                    LetterField.ROUTE_TIME, command.limit().strip()));
                });
    }

    /**
     * KM-23.1: out of scope is not accepted, with the reason and, where it can be known, the competent body. KM-23.4: nor is
     * the same matter again, and the letter says so by that provision.
     */
    @Enforces({Provision.KM_23_1, Provision.KM_23_4})
    static Decision<Ruling> decline(Petition petition, Command.Decline command, Setting setting) {
        boolean reachable = petition.origin().reachable();
        return new Objections()
                .and(Reviewing.asOrdered(petition, null))
                .when(command.ground().isBlank(), Provision.KM_23_1, "petition.refusal.no-ground")
                .orGrant(() -> {
                    String body = command.competentBody().strip();
                    boolean again = Comparing.inHandling(petition, setting).isPresent();
                    var fact = new Declined(
                            setting.today(), command.ground().strip(), body, command.demand(), reachable, again);
                    var ruling = Ruling.of(fact);
                    if (!reachable) return ruling;
                    Map<LetterField, Object> values = new EnumMap<>(LetterField.class);
                    values.put(LetterField.REASON, command.ground().strip());
                    if (!body.isEmpty()) values.put(LetterField.COMPETENT_BODY, body);
                    values.put(LetterField.BASIS, setting.cited(fact.provision()));
                    return ruling.with(LetterKind.NON_ACCEPTANCE, values);
                });
    }

    /** KM-25: only an anonymous petition that is vague or without evidence is merely filed. */
    @Enforces(Provision.KM_25)
    static Decision<Ruling> fileAway(Petition petition, Command.FileAway command, Setting setting) {
        return new Objections()
                .and(Reviewing.asOrdered(petition, null))
                .when(!petition.origin().anonymous(), Provision.KM_25, "petition.refusal.file-only-anonymous")
                .when(command.reason().isBlank(), Provision.KM_25, "petition.refusal.no-ground")
                .orGrant(() -> Ruling.of(
                        new FiledAway(setting.today(), command.reason().strip())));
    }

    private static Text words(Citation citation) {
        return new Text(citation.zh(), citation.en());
    }
}
