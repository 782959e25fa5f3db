package xinqiao.petition.rules;

import java.util.Map;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.petition.Command;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionFact.Mediated;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.MatterKind;

/** Mediation and settlement between the parties (调解、和解), 条例 33. */
final class Agreeing {
    private Agreeing() {}

    /** LAW-P2: of appeals, with the will of all parties, within discretion and law; what is agreed is put on paper. */
    @Enforces(Provision.LAW_P2)
    static Decision<Ruling> mediate(Petition petition, Command.Mediate command, Setting setting) {
        return new Objections()
                .when(petition.kind() != MatterKind.APPEAL, Provision.LAW_P2, "petition.refusal.agreement-of-appeals")
                .when(!petition.origin().reachable(), Provision.LAW_P2, "petition.refusal.petitioner-unreachable")
                .when(!command.willing(), Provision.LAW_P2, "petition.refusal.agreement-unwilling")
                .when(!command.lawful(), Provision.LAW_P2, "petition.refusal.agreement-unlawful")
                .when(command.on().isAfter(setting.today()), Provision.LAW_P2, "petition.refusal.in-the-future")
                .when(
                        command.on().isBefore(petition.origin().receivedOn()),
                        Provision.LAW_P2,
                        "petition.refusal.before-receipt")
                .when(command.course().isBlank(), Provision.LAW_P2, "petition.refusal.nothing-noted")
                .when(
                        command.agreed() && command.other().isBlank(),
                        Provision.LAW_P2,
                        "petition.refusal.no-other-party")
                .when(command.agreed() && command.terms().isBlank(), Provision.LAW_P2, "petition.refusal.no-terms")
                .orGrant(() -> {
                    String course = command.course().strip();
                    var ruling = Ruling.of(new Mediated(command.on(), command.kind(), command.agreed(), course));
                    if (!command.agreed()) return ruling;
                    return ruling.with(
                            command.kind().letter(),
                            Map.of(
                                    LetterField.OTHER_PARTY,
                                    command.other().strip(),
                                    LetterField.FACTS,
                                    course,
                                    LetterField.AGREEMENT,
                                    command.terms().strip()));
                });
    }
}
