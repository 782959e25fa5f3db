package xinqiao.disclosure.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import xinqiao.disclosure.Application;
import xinqiao.disclosure.ApplicationCommand.Assign;
import xinqiao.disclosure.ApplicationCommand.ConfirmReceipt;
import xinqiao.disclosure.ApplicationCommand.PassUp;
import xinqiao.disclosure.ApplicationFact.HandedOn;
import xinqiao.disclosure.ApplicationFact.ReceiptConfirmed;
import xinqiao.disclosure.ApplicationState;
import xinqiao.disclosure.Place;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.petition.Desk;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.procedure.Flow;
import xinqiao.procedure.Flow.Competence;
import xinqiao.procedure.FlowStage;
import xinqiao.procedure.FlowStage.Holder;
import xinqiao.procedure.LetterKind;

/** From the reception post over the office to the department, stage by stage as the profile's flow says. */
public final class Routing {
    private Routing() {}

    /** LAW-D1: what came by plain post, on line, by fax or e-mail counts from the day that both sides confirm. */
    @Enforces(Provision.LAW_D1)
    static Decision<Ruling> confirm(Application one, ConfirmReceipt command, Setting setting) {
        return new Objections()
                .when(command.on().isAfter(setting.today()), Provision.LAW_D1, "disclosure.refusal.day-ahead")
                .when(
                        command.on().isBefore(one.entry().arrivedOn()),
                        Provision.LAW_D1,
                        "disclosure.refusal.confirmed-before-arrival")
                .when(command.how().isBlank(), Provision.LAW_D1, "disclosure.refusal.no-words")
                .orGrant(() -> Ruling.of(new ReceiptConfirmed(
                                command.on(),
                                command.how().strip(),
                                first(setting.profile(), setting.desks().office(), true)))
                        .with(LetterKind.DISCLOSURE_RECEIPT, Map.of()));
    }

    /** Where a new application begins. */
    public static Place first(DisclosureProfile profile, long office, boolean confirmed) {
        var stages = stages(profile, Competence.OWN);
        boolean reception = stages.getFirst().holder() == Holder.RECEPTION;
        ApplicationState state = !confirmed
                ? ApplicationState.UNCONFIRMED
                : reception ? ApplicationState.REGISTERED : ApplicationState.EXAMINING;
        return new Place(state, Desk.of(office), Competence.OWN, 0);
    }

    /** HZ-2.3.2: the reception post hands everything to the office, which registers and examines. */
    @Enforces({Provision.HZ_2_3_1, Provision.HZ_2_3_2, Provision.GS_10})
    static Decision<Ruling> handOver(Application one, Setting setting) {
        var profile = setting.profile();
        int stage = find(profile, one.place().flow(), Holder.OFFICE).orElse(0);
        return Decision.granted(Ruling.of(new HandedOn(
                setting.today(),
                new Place(
                        ApplicationState.EXAMINING,
                        Desk.of(setting.desks().office()),
                        one.place().flow(),
                        stage),
                "")));
    }

    static boolean passable(Application one, Setting setting) {
        return one.place().flow() == Competence.OWN
                && !one.entry().houseCode().equals(one.entry().directCustoms())
                && flow(setting.profile(), Competence.DIRECT_CUSTOMS)
                        .flatMap(unused -> find(setting.profile(), Competence.DIRECT_CUSTOMS, Holder.SECRETARIAT))
                        .isPresent();
    }

    /** HZ-2.3.3: what is the direct customs' goes to its office, with a flow of its own. */
    @Enforces(Provision.HZ_2_3_3)
    static Decision<Ruling> passUp(Application one, PassUp command, Setting setting) {
        return new Objections()
                .when(!passable(one, setting), Provision.HZ_2_3_3, "disclosure.refusal.no-flow-above")
                .orGrant(() -> Ruling.of(new HandedOn(
                        setting.today(),
                        new Place(
                                ApplicationState.EXAMINING,
                                Desk.of(setting.desks().secretariat()),
                                Competence.DIRECT_CUSTOMS,
                                find(setting.profile(), Competence.DIRECT_CUSTOMS, Holder.SECRETARIAT)
                                        .orElseThrow()),
                        command.words().strip())));
    }

    /** GS-10: to the department that has the information. */
    @Enforces({Provision.GS_10, Provision.HZ_2_3_2, Provision.HZ_2_3_3})
    static Decision<Ruling> assign(Application one, Assign command, Setting setting) {
        var desks = setting.desks();
        boolean barred = one.aside().departments().contains(command.department())
                || command.person() != null && one.aside().people().contains(command.person());
        return new Objections()
                .when(barred, Provision.KM_33A, "disclosure.refusal.receiver-recused")
                .when(
                        !barred && !desks.able(one, command.department(), command.person(), Set.of(Power.HANDLE)),
                        Provision.GS_10,
                        "disclosure.refusal.receiver-without-power")
                .orGrant(() -> Ruling.of(new HandedOn(
                        setting.today(),
                        new Place(
                                ApplicationState.HANDLING,
                                new Desk(command.department(), command.person()),
                                one.place().flow(),
                                find(setting.profile(), one.place().flow(), Holder.DEPARTMENT)
                                        .orElse(one.place().stage())),
                        command.words().strip())));
    }

    /** Back to the office that examines, of the house whose information it is about. */
    static Place anew(Place place, DisclosureProfile profile, Desks desks) {
        int stage = find(profile, place.flow(), Holder.OFFICE)
                .or(() -> find(profile, place.flow(), Holder.SECRETARIAT))
                .orElse(0);
        return new Place(ApplicationState.EXAMINING, answering(place, desks), place.flow(), stage);
    }

    /** The office that answers: that of the house, or of the direct customs. */
    static Desk answering(Place place, Desks desks) {
        return Desk.of(place.flow() == Competence.DIRECT_CUSTOMS ? desks.secretariat() : desks.office());
    }

    /** Once the department is done, the last stage has begun. */
    static Place last(Place place, DisclosureProfile profile) {
        return place.on(stages(profile, place.flow()).size() - 1);
    }

    static FlowStage stage(Place place, DisclosureProfile profile) {
        return stages(profile, place.flow()).get(place.stage());
    }

    private static Optional<Integer> find(DisclosureProfile profile, Competence competence, Holder holder) {
        var stages = stages(profile, competence);
        return IntStream.range(0, stages.size())
                .filter(i -> stages.get(i).holder() == holder)
                .boxed()
                .findFirst();
    }

    private static Optional<Flow> flow(DisclosureProfile profile, Competence competence) {
        return profile.flows().stream()
                .filter(flow -> flow.competence() == competence)
                .findFirst();
    }

    public static List<FlowStage> stages(DisclosureProfile profile, Competence competence) {
        return profile.flow(competence).stages();
    }
}
