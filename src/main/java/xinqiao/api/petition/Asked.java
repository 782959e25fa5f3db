package xinqiao.api.petition;

import xinqiao.petition.Act;
import xinqiao.petition.Command;
import xinqiao.web.Missing;

/** Which record each act's body is. */
final class Asked {
    private Asked() {}

    static Class<? extends Record> shape(Act act) {
        return switch (act) {
            case ACCEPT -> Command.Accept.class;
            case ACCEPT_SIMPLY -> Command.AcceptSimply.class;
            case CONVERT -> Command.Convert.class;
            case DECIDE_HEARING -> Command.DecideHearing.class;
            case CALL_HEARING -> Command.CallHearing.class;
            case RECORD_HEARING -> Command.RecordHearing.class;
            case CONCLUDE_HEARING -> Command.ConcludeHearing.class;
            case CALL_OFF_HEARING -> Command.CallOffHearing.class;
            case MEDIATE -> Command.Mediate.class;
            case NOTE_HANDOVER -> Command.NoteHandover.class;
            case GUIDE -> Command.Guide.class;
            case DECLINE -> Command.Decline.class;
            case SEND_ON -> throw new Missing(); // a sending is a resource of its own
            case OBJECT -> Command.ObjectTo.class;
            case HOLD -> Command.Hold.class;
            case FILE -> Command.FileAway.class;
            case COMPARE -> Command.Compare.class;
            case FILE_AGAIN -> Command.FileAgain.class;
            case ASSIGN -> Command.Assign.class;
            case INVESTIGATE -> Command.Investigate.class;
            case DRAFT_OPINION -> Command.DraftOpinion.class;
            case ASK_EXTENSION -> Command.AskExtension.class;
            case DECIDE_EXTENSION -> Command.DecideExtension.class;
            case REVIEW_LAW -> Command.ReviewLaw.class;
            case APPROVE -> Command.Approve.class;
            case SERVE -> Command.Serve.class;
            case NOTE_EXECUTION -> Command.NoteExecution.class;
            case WITHDRAW -> Command.Withdraw.class;
            case ACCEPT_REVIEW -> Command.AcceptReview.class;
            case REFUSE_REVIEW -> Command.RefuseReview.class;
            case NOTE_REVIEW -> Command.NoteReview.class;
            case NOTE_REVIEW_OUTCOME -> Command.NoteReviewOutcome.class;
            case REFUSE_AGAIN -> Command.RefuseAgain.class;
            case CLOSE -> Command.Close.class;
            case APPROVE_CLOSING -> Command.ApproveClosing.class;
            case FOLLOW_CLOSING -> Command.FollowClosing.class;
            case ADD_MATERIAL -> Material.class;
            case TAKE_BACK -> Command.TakeBack.class;
            case RECUSE -> Command.Recuse.class;
            case NAME_READER -> Command.NameReader.class;
            case NAME_ACCUSED -> Command.NameAccused.class;
        };
    }

    /**
     * Material in words. Files come as files only: a caller that could name one by its hash would get at files of
     * cases that aren't theirs.
     */
    record Material(String what, boolean evidence) {}
}
