package xinqiao.petition.rules;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Objections;
import xinqiao.petition.Command;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionFact.MaterialAdded;
import xinqiao.petition.Upload;

/** One door to the rules: who may act at all, then what the act takes. */
public final class Rules {
    private Rules() {}

    /** The letter of a drafted opinion, for whoever edits or judges the draft; nothing is decided by it. */
    public static Optional<Ruling> drafted(Petition petition, Setting setting) {
        return Decisions.ifApproved(petition, setting);
    }

    /** @param receiver where the command sends the petition or whom it names; null for a command that does neither */
    public static Decision<Ruling> decide(
            Petition petition, Actor actor, Command command, @Nullable Receiver receiver, Setting setting) {
        return Standing.check(petition, actor, command.act())
                .flatMap(allowed -> ruling(petition, actor, command, receiver, setting))
                .flatMap(ruling -> inHand(petition, command, ruling, setting));
    }

    /** Whatever is done, somebody can take the case on afterwards: an act that would lose it waits until there is one. */
    private static Decision<Ruling> inHand(Petition petition, Command command, Ruling ruling, Setting setting) {
        Petition after = petition.with(ruling.facts());
        boolean lost = setting.staff().holds(petition) && !setting.staff().holds(after);
        return new Objections()
                .when(lost, command.act().provision(), "petition.refusal.nobody-left")
                .orGrant(() -> ruling);
    }

    private static Decision<Ruling> ruling(
            Petition petition, Actor actor, Command command, @Nullable Receiver receiver, Setting setting) {
        return switch (command) {
            case Command.Accept c -> Triage.accept(petition, actor, c, setting);
            case Command.AcceptSimply c -> Simply.accept(petition, actor, c, setting);
            case Command.Convert c -> Simply.convert(petition, c, setting);
            case Command.DecideHearing c -> Hearings.decide(petition, c, setting);
            case Command.CallHearing c -> Hearings.call(petition, c, setting);
            case Command.RecordHearing c -> Hearings.record(petition, c, setting);
            case Command.ConcludeHearing c -> Hearings.conclude(petition, c, setting);
            case Command.CallOffHearing c -> Hearings.callOff(petition, c, setting);
            case Command.Mediate c -> Agreeing.mediate(petition, c, setting);
            case Command.NoteHandover c -> HandingOver.note(petition, c, setting);
            case Command.Guide c -> Triage.guide(petition, c, setting);
            case Command.Decline c -> Triage.decline(petition, c, setting);
            case Command.SendOn c -> Passing.sendOn(petition, c, setting);
            case Command.ObjectTo c -> Passing.object(petition, c, setting);
            case Command.Hold c -> Passing.hold(petition, c, setting);
            case Command.AcceptReview c -> Reviewing.accept(petition, actor, c, setting);
            case Command.RefuseReview c -> Reviewing.refuse(petition, c, setting);
            case Command.NoteReview c -> Reviewing.note(petition, c, setting);
            case Command.NoteReviewOutcome c -> Reviewing.noteOutcome(petition, c, setting);
            case Command.RefuseAgain c -> SameAgain.refuse(petition, c, setting);
            case Command.FileAway c -> Triage.fileAway(petition, c, setting);
            case Command.Compare c -> Comparing.compare(petition, c, setting);
            case Command.FileAgain c -> Comparing.file(petition, c, setting);
            case Command.Assign c -> Work.assign(petition, c, needed(receiver), setting);
            case Command.Investigate c -> Work.investigate(petition, c, setting);
            case Command.AskExtension c -> Work.askExtension(petition, actor, c, setting);
            case Command.DecideExtension c -> Work.decideExtension(petition, c, setting);
            case Command.DraftOpinion c -> Decisions.draft(petition, actor, c, needed(receiver), setting);
            case Command.ReviewLaw c -> Decisions.reviewLaw(petition, actor, c, needed(receiver), setting);
            case Command.Approve c -> Decisions.approve(petition, c, setting);
            case Command.Serve c -> Closing.serve(petition, c, setting);
            case Command.NoteExecution c -> Closing.noteExecution(c, setting);
            case Command.Close c -> Closing.check(petition, actor, c, needed(receiver), setting);
            case Command.ApproveClosing c -> Closing.approve(petition, c, setting);
            case Command.FollowClosing c -> AfterClosing.follow(petition, actor, c, setting);
            case Command.TakeBack c -> TakingBack.takeBack(petition, actor, c, setting);
            case Command.Withdraw c -> Closing.withdraw(petition, c, setting);
            case Command.Recuse c -> WallRules.recuse(petition, actor, c, setting);
            case Command.NameReader c -> WallRules.nameReader(petition, c, needed(receiver), setting);
            case Command.NameAccused c -> WallRules.nameAccused(petition, actor, c, setting);
            case Command.AddMaterial c -> Decision.granted(material(c, setting));
        };
    }

    private static Ruling material(Command.AddMaterial command, Setting setting) {
        if (command.files().isEmpty())
            return Ruling.of(new MaterialAdded(setting.today(), command.what().strip(), null, command.evidence()));
        return Ruling.of(command.files().stream()
                .map(file -> added(command, file, setting))
                .toArray(MaterialAdded[]::new));
    }

    private static MaterialAdded added(Command.AddMaterial command, Upload file, Setting setting) {
        String what = command.what().isBlank() ? file.name() : command.what().strip();
        return new MaterialAdded(setting.today(), what, file.sha256(), command.evidence());
    }

    private static Receiver needed(@Nullable Receiver receiver) {
        if (receiver == null) throw new IllegalStateException("this command needs a receiver");
        return receiver;
    }
}
