package xinqiao.petition.rules;

import java.util.List;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.petition.Command;
import xinqiao.petition.LetterRef;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionFact.Closed;
import xinqiao.petition.PetitionFact.ExecutionNoted;
import xinqiao.petition.PetitionFact.LetterServed;
import xinqiao.petition.PetitionFact.Withdrawn;

/** After the decision: service, execution, closing. */
final class Closing {
    private Closing() {}

    /** LAW-P1, KM-31: a letter counts from its service, which can't come before its issue nor in the future. */
    @Enforces({Provision.LAW_P1, Provision.KM_31})
    static Decision<Ruling> serve(Petition petition, Command.Serve command, Setting setting) {
        LetterRef letter = petition.letters().stream()
                .filter(l -> l.id() == command.letter())
                .findAny()
                .orElse(null);
        if (letter == null) return Decision.refused(Provision.LAW_P1, "petition.refusal.no-such-letter");
        return new Objections()
                .when(!letter.waits(), Provision.LAW_P1, "petition.refusal.already-served")
                .when(
                        command.on().isBefore(letter.issuedOn()),
                        Provision.LAW_P1,
                        "petition.refusal.served-before-issued")
                .when(command.on().isAfter(setting.today()), Provision.LAW_P1, "petition.refusal.in-the-future")
                .orGrant(() -> Ruling.of(new LetterServed(
                        command.on(),
                        letter.id(),
                        command.means(),
                        command.note().strip())));
    }

    /** KM-28b: a supporting decision is followed until it is carried out. */
    @Enforces(Provision.KM_28B)
    static Decision<Ruling> noteExecution(Command.NoteExecution command, Setting setting) {
        return new Objections()
                .when(command.what().isBlank(), Provision.KM_28B, "petition.refusal.nothing-noted")
                .orGrant(() -> Ruling.of(
                        new ExecutionNoted(setting.today(), command.what().strip(), command.done())));
    }

    /** KM-33c: nothing is closed while a letter waits; the points checked are on record. */
    @Enforces(Provision.KM_33C)
    static Decision<Ruling> close(Petition petition, Command.Close command, Setting setting) {
        return new Objections()
                .when(letterLeft(petition), Provision.KM_33C, "petition.refusal.letter-not-served")
                .orGrant(() -> Ruling.of(new Closed(
                        setting.today(),
                        List.copyOf(command.checked()),
                        command.remark().strip())));
    }

    private static boolean letterLeft(Petition petition) {
        return petition.letters().stream().anyMatch(LetterRef::waits);
    }

    /**
     * SYS-3: at the petitioner's request, which the desk has verified and writes down; the office may also go on with what
     * it must pursue. No source has a rule on it. LAW-P1: what was told in writing reaches the petitioner all the same.
     */
    @Enforces({Provision.SYS_3, Provision.LAW_P1})
    static Decision<Ruling> withdraw(Petition petition, Command.Withdraw command, Setting setting) {
        return new Objections()
                .when(petition.withdrawalAskedOn() == null, Provision.SYS_3, "petition.refusal.no-withdrawal")
                .when(command.remark().isBlank(), Provision.SYS_3, "petition.refusal.nothing-noted")
                .when(letterLeft(petition), Provision.LAW_P1, "petition.refusal.letter-not-served")
                .orGrant(() -> Ruling.of(
                        new Withdrawn(setting.today(), command.remark().strip())));
    }
}
