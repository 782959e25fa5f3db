package xinqiao.petition.rules;

import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.petition.ClosingPoint;
import xinqiao.petition.ClosingVerdict;
import xinqiao.petition.Closure;
import xinqiao.petition.Command;
import xinqiao.petition.Desk;
import xinqiao.petition.LetterRef;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionFact.Closed;
import xinqiao.petition.PetitionFact.ClosingChecked;
import xinqiao.petition.PetitionFact.ClosingDecided;
import xinqiao.petition.PetitionFact.ExecutionNoted;
import xinqiao.petition.PetitionFact.LetterServed;
import xinqiao.petition.PetitionFact.Withdrawn;
import xinqiao.petition.ServiceMeans;
import xinqiao.petition.Signature;
import xinqiao.petition.State;

/** After the decision: service, execution, closing. */
final class Closing {
    private Closing() {}

    /**
     * LAW-P1, KM-31: a letter counts from its service, which can't come before its issue nor in the future. JF-L3c: a call
     * serves such notices alone as the procedure lets it, and is written down with time and content.
     */
    @Enforces({Provision.LAW_P1, Provision.KM_31, Provision.JF_L3C})
    static Decision<Ruling> serve(Petition petition, Command.Serve command, Setting setting) {
        LetterRef letter = petition.letters().stream()
                .filter(l -> l.id() == command.letter())
                .findAny()
                .orElse(null);
        if (letter == null) return Decision.refused(Provision.LAW_P1, "petition.refusal.no-such-letter");
        boolean byPhone = command.means() == ServiceMeans.PHONE;
        return new Objections()
                .when(!letter.waits(), Provision.LAW_P1, "petition.refusal.already-served")
                .when(!command.means().entered(), Provision.LAW_P1, "petition.refusal.not-by-notice")
                .when(
                        !command.means().knownTo(setting.profile().service()),
                        Provision.LAW_P1,
                        "petition.refusal.not-delegated")
                .when(
                        command.on().isBefore(letter.issuedOn()),
                        Provision.LAW_P1,
                        "petition.refusal.served-before-issued")
                .when(command.on().isAfter(setting.today()), Provision.LAW_P1, "petition.refusal.in-the-future")
                .when(
                        byPhone && !setting.profile().servedByPhone(letter.kind()),
                        Provision.JF_L3C,
                        "petition.refusal.not-by-phone")
                .when(
                        byPhone && (command.at() == null || command.note().isBlank()),
                        Provision.JF_L3C,
                        "petition.refusal.phone-notice")
                .orGrant(() -> Ruling.of(new LetterServed(
                        command.on(),
                        letter.id(),
                        command.means(),
                        command.note().strip(),
                        byPhone ? command.at() : null)));
    }

    /** KM-28b: a supporting decision is followed until it is carried out. */
    @Enforces(Provision.KM_28B)
    static Decision<Ruling> noteExecution(Command.NoteExecution command, Setting setting) {
        return new Objections()
                .when(command.what().isBlank(), Provision.KM_28B, "petition.refusal.nothing-noted")
                .orGrant(() -> Ruling.of(
                        new ExecutionNoted(setting.today(), command.what().strip(), command.done())));
    }

    /** JF-V8, JF-L7: all points hold, or the case goes back for handling or material; the leader in charge decides on either. */
    @Enforces({Provision.JF_V8, Provision.JF_L7})
    static Decision<Ruling> check(
            Petition petition, Actor actor, Command.Close command, Receiver receiver, Setting setting) {
        var objections = receiver.objections(petition);
        if (command.verdict() == ClosingVerdict.CLOSE) objections.and(complete(petition, command, setting));
        else objections.when(command.remark().isBlank(), Provision.JF_V8, "petition.refusal.no-closing-remark");
        return objections.orGrant(() -> Ruling.of(new ClosingChecked(
                setting.today(),
                new Closure.Proposal(
                        command.verdict(),
                        command.checked(),
                        petition.origin().reachable() ? command.signature() : null,
                        command.signatureNote().strip(),
                        command.counselling().strip(),
                        command.remark().strip(),
                        actor.personId()),
                receiver.desk())));
    }

    /** KM-33c: nothing is closed while a letter waits; KM-28b: a refusal comes with counselling on record. */
    @Enforces({Provision.KM_33C, Provision.KM_28B, Provision.JF_V8})
    private static Decision<Petition> complete(Petition petition, Command.Close command, Setting setting) {
        var objections = new Objections();
        var failing = ClosingCheck.failing(petition, setting.profile());
        for (ClosingPoint point : ClosingPoint.values())
            objections
                    .when(failing.contains(point), Provision.JF_V8, "petition.refusal.closing-point-fails", point)
                    .when(
                            !failing.contains(point) && !command.checked().contains(point),
                            Provision.JF_V8,
                            "petition.refusal.closing-point-open",
                            point);
        Signature signature = petition.origin().reachable() ? command.signature() : Signature.SIGNED;
        return objections
                .when(signature == null, Provision.JF_V8, "petition.refusal.no-signature")
                .when(
                        signature != null
                                && signature != Signature.SIGNED
                                && command.signatureNote().isBlank(),
                        Provision.JF_V8,
                        "petition.refusal.no-signature-note")
                .when(
                        ClosingCheck.counselling(petition)
                                && command.counselling().isBlank(),
                        Provision.KM_28B,
                        "petition.refusal.no-counselling")
                .orGrant(() -> petition);
    }

    /** JF-V8: only the leader in charge closes; what isn't agreed to goes back to whoever checked. */
    @Enforces({Provision.JF_V8, Provision.JF_L7})
    static Decision<Ruling> approve(Petition petition, Command.ApproveClosing command, Setting setting) {
        Closure.Proposal proposal = petition.closing().proposal();
        if (proposal == null) return Decision.refused(Provision.JF_V8, "petition.refusal.nothing-to-close");
        String remarks = command.remarks().strip();
        Desk office = WayBack.toOffice(petition, State.ANSWERED, setting);
        if (!command.approves())
            return new Objections()
                    .when(remarks.isEmpty(), Provision.JF_V8, "petition.refusal.no-remarks")
                    .orGrant(() ->
                            Ruling.of(new ClosingDecided(setting.today(), false, remarks, State.ANSWERED, office)));
        String asked = remarks.isEmpty() ? proposal.remark() : proposal.remark() + "\n" + remarks;
        return switch (proposal.verdict()) {
            case CLOSE ->
                new Objections()
                        .when(letterLeft(petition), Provision.KM_33C, "petition.refusal.letter-not-served")
                        .orGrant(() -> Ruling.of(new Closed(
                                setting.today(),
                                proposal.held().stream()
                                        .map(Enum::name)
                                        .sorted()
                                        .toList(),
                                remarks)));
            case HANDLE_AGAIN ->
                Decision.granted(Ruling.of(new ClosingDecided(
                        setting.today(), true, asked, State.HANDLING, WayBack.toHandler(petition, setting))));
            case MATERIAL ->
                Decision.granted(Ruling.of(new ClosingDecided(setting.today(), true, asked, State.ANSWERED, office)));
        };
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
