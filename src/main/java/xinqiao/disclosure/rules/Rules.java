package xinqiao.disclosure.rules;

import java.util.Optional;
import xinqiao.disclosure.Application;
import xinqiao.disclosure.ApplicationCommand;
import xinqiao.disclosure.ApplicationCommand.*;
import xinqiao.disclosure.ApplicationFact.*;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;

/** One door to the rules: who may act at all, then what the act takes. */
public final class Rules {
    private Rules() {}

    /** The letter of a drafted reply, for whoever edits or judges the draft; nothing is decided by it. */
    public static Optional<Ruling> drafted(Application one, Setting setting) {
        return Deciding.ifApproved(one, setting);
    }

    /** @param said digest of what somebody outside said, which the journal keeps instead of the words; else empty */
    public static Decision<Ruling> decide(
            Application one, Actor actor, ApplicationCommand command, String said, Setting setting) {
        return Standing.check(one, actor, command.act(), setting.profile())
                .flatMap(allowed -> ruling(one, actor, command, said, setting))
                .flatMap(ruling -> inHand(one, command, ruling, setting));
    }

    /** Whatever is done, somebody can take the application on afterwards: an act that would lose it is refused. */
    private static Decision<Ruling> inHand(
            Application one, ApplicationCommand command, Ruling ruling, Setting setting) {
        Application after = one.with(ruling.facts());
        boolean lost = setting.desks().holds(one) && !setting.desks().holds(after);
        return new Objections()
                .when(lost, command.act().provision(), "disclosure.refusal.nobody-left")
                .orGrant(() -> ruling);
    }

    private static Decision<Ruling> ruling(
            Application one, Actor actor, ApplicationCommand command, String said, Setting setting) {
        return switch (command) {
            case ConfirmReceipt c -> Routing.confirm(one, c, setting);
            case HandOver _ -> Routing.handOver(one, setting);
            case PassUp c -> Routing.passUp(one, c, setting);
            case Assign c -> Routing.assign(one, c, setting);
            case AskCorrection c -> Examining.askCorrection(one, c, setting);
            case ReceiveCorrection c ->
                Examining.corrected(one, c.on(), c.items(), c.proofs(), said, setting.today())
                        .map(Ruling::of);
            case EndUncorrected c -> Examining.endUncorrected(one, actor, c, setting);
            case AskReasons c -> Examining.askReasons(one, c, setting);
            case ReceiveReasons c ->
                Examining.reasonsGiven(one, c.on(), c.words(), said, setting.today())
                        .map(Ruling::of);
            case JudgeReasons c -> Examining.judgeReasons(one, c, setting);
            case Consult c -> Consulting.consult(one, c, setting);
            case NoteDelivery c -> Consulting.noteDelivery(one, c, setting);
            case NoteAnswer c -> Consulting.noteAnswer(one, c, said, setting);
            case AskDepartment c -> Consulting.askDepartment(one, c, setting);
            case AnswerAsDepartment c -> Consulting.answerAsDepartment(actor, c, setting);
            case SearchFor c -> search(one, c, setting);
            case NoticeFee c -> Charging.notice(one, c, setting);
            case NoteReceipt c -> Charging.noteReceipt(one, c, setting);
            case EndUnpaid c -> Charging.endUnpaid(one, actor, c, setting);
            case NotePayment c -> Charging.pay(one, c, setting);
            case WaiveFee c -> Charging.waive(one, c, setting);
            case Draft c -> Deciding.draft(one, actor, c, setting);
            case Endorse c -> Deciding.endorse(one, actor, c, setting);
            case CheckSecrecy c -> Deciding.checkSecrecy(one, actor, c, setting);
            case ReviewLaw c -> Deciding.reviewLaw(one, actor, c, setting);
            case Approve c -> Deciding.approve(one, c, setting);
            case AskExtension c -> Answering.askExtension(one, actor, c, setting);
            case DecideExtension c -> Answering.decideExtension(one, c, setting);
            case Serve c -> Answering.serve(one, c, setting);
            case Give c -> Answering.give(one, c, setting);
            case Close c -> Answering.close(one, c, setting);
            case Withdraw c -> Answering.withdraw(one, c, setting);
            case AddMaterial c ->
                new Objections()
                        .when(c.what().isBlank() && c.files().isEmpty(), Provision.GS_10, "disclosure.refusal.no-words")
                        .orGrant(() -> Ruling.of(new MaterialAdded(
                                setting.today(), c.what().strip(), c.files().size())));
            case NoteHelp c -> help(c, setting);
            case LeadToPetitions c -> Leading.toPetitions(one, c, setting);
            case NoteContest c -> Contesting.note(one, c, setting);
            case AnswerContest c -> Contesting.answer(one, c, setting);
            case EndContest c -> Contesting.end(one, c, setting);
            case Recuse c -> Leaving.recuse(one, actor, c, setting);
        };
    }

    /** LAW-D4: where was looked, by whom, what was found. */
    @Enforces(Provision.LAW_D4)
    private static Decision<Ruling> search(Application one, SearchFor command, Setting setting) {
        return new Objections()
                .and(Consulting.items(one, command.items(), Provision.LAW_D4))
                .when(command.where().isBlank(), Provision.LAW_D4, "disclosure.refusal.no-place")
                .when(command.by().isBlank(), Provision.LAW_D4, "disclosure.refusal.no-searcher")
                .when(command.words().isBlank(), Provision.LAW_D4, "disclosure.refusal.no-words")
                .when(command.on().isAfter(setting.today()), Provision.LAW_D4, "disclosure.refusal.day-ahead")
                .orGrant(() -> Ruling.of(new Searched(
                        command.on(),
                        command.items(),
                        command.where().strip(),
                        command.by().strip(),
                        command.found(),
                        command.words().strip())));
    }

    /** SZ-30a, LAW-D7 (43): help with reading, seeing, hearing is given and recorded. */
    @Enforces({Provision.SZ_30A, Provision.LAW_D7})
    private static Decision<Ruling> help(NoteHelp command, Setting setting) {
        return new Objections()
                .when(command.words().isBlank(), Provision.SZ_30A, "disclosure.refusal.no-words")
                .orGrant(() ->
                        Ruling.of(new Helped(setting.today(), command.words().strip())));
    }
}
