package xinqiao.petition.rules;

import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.petition.Command;
import xinqiao.petition.Handover;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionFact.HandoverNoted;

/** What was led to another statutory route is followed until that route has it (导入情况). */
final class HandingOver {
    private HandingOver() {}

    /** KM-22: handed over, taken up or not; after that nothing is waited for. */
    @Enforces({Provision.KM_22, Provision.LAW_P2})
    static Decision<Ruling> note(Petition petition, Command.NoteHandover command, Setting setting) {
        Handover handover = petition.course().handover();
        if (handover == null) return Decision.refused(Provision.KM_22, "petition.refusal.not-led-elsewhere");
        return new Objections()
                .when(!handover.open(), Provision.KM_22, "petition.refusal.handover-settled")
                .when(command.body().isBlank(), Provision.KM_22, "petition.refusal.no-body")
                .when(command.on().isAfter(setting.today()), Provision.KM_22, "petition.refusal.in-the-future")
                .when(command.on().isBefore(handover.since()), Provision.KM_22, "petition.refusal.handover-too-early")
                .orGrant(() -> Ruling.of(new HandoverNoted(
                        command.on(),
                        command.step(),
                        command.body().strip(),
                        command.number().strip(),
                        command.note().strip())));
    }
}
