package xinqiao.api.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.disclosure.ApplicationAct;
import xinqiao.disclosure.ApplicationCommand;
import xinqiao.disclosure.ItemAsked;
import xinqiao.disclosure.Proof;
import xinqiao.petition.Upload;

/**
 * Which record each act's body is. Files come as files only: a caller that could name one by its hash would get at files
 * of applications that aren't theirs.
 */
final class AskedOfApplication {
    private AskedOfApplication() {}

    /** What an act's body is before its files are put to it. */
    sealed interface WithFiles {
        ApplicationCommand command(List<Upload> files);
    }

    record Material(String what) implements WithFiles {
        @Override
        public ApplicationCommand command(List<Upload> files) {
            return new ApplicationCommand.AddMaterial(what, files);
        }
    }

    /**
     * @param items all matters as they are asked for now
     * @param proofs numbers of identity documents that the application came without; absent where there are none
     */
    record Corrected(
            LocalDate on, List<ItemAsked> items, @Nullable List<Proof> proofs) implements WithFiles {
        @Override
        public ApplicationCommand command(List<Upload> files) {
            return new ApplicationCommand.ReceiveCorrection(
                    on, items, files, proofs == null ? List.of() : proofs, List.of());
        }
    }

    /** @param report whether it is a report, which goes behind its wall; @param accused who is complained of in it */
    record Lead(String why, boolean report, List<String> accused) {
        ApplicationCommand.LeadToPetitions command() {
            return new ApplicationCommand.LeadToPetitions(why, report, accused);
        }
    }

    static Class<? extends Record> shape(ApplicationAct act) {
        return switch (act) {
            case CONFIRM_RECEIPT -> ApplicationCommand.ConfirmReceipt.class;
            case HAND_OVER -> ApplicationCommand.HandOver.class;
            case PASS_UP -> ApplicationCommand.PassUp.class;
            case ASSIGN -> ApplicationCommand.Assign.class;
            case ASK_CORRECTION -> ApplicationCommand.AskCorrection.class;
            case RECEIVE_CORRECTION -> Corrected.class;
            case END_UNCORRECTED -> ApplicationCommand.EndUncorrected.class;
            case ASK_REASONS -> ApplicationCommand.AskReasons.class;
            case RECEIVE_REASONS -> ApplicationCommand.ReceiveReasons.class;
            case JUDGE_REASONS -> ApplicationCommand.JudgeReasons.class;
            case LEAD_TO_PETITIONS -> Lead.class;
            case CONSULT -> ApplicationCommand.Consult.class;
            case NOTE_DELIVERY -> ApplicationCommand.NoteDelivery.class;
            case NOTE_ANSWER -> ApplicationCommand.NoteAnswer.class;
            case ASK_DEPARTMENT -> ApplicationCommand.AskDepartment.class;
            case ANSWER_AS_DEPARTMENT -> ApplicationCommand.AnswerAsDepartment.class;
            case SEARCH -> ApplicationCommand.SearchFor.class;
            case NOTICE_FEE -> ApplicationCommand.NoticeFee.class;
            case NOTE_PAYMENT -> ApplicationCommand.NotePayment.class;
            case WAIVE_FEE -> ApplicationCommand.WaiveFee.class;
            case DRAFT -> ApplicationCommand.Draft.class;
            case ENDORSE -> ApplicationCommand.Endorse.class;
            case CHECK_SECRECY -> ApplicationCommand.CheckSecrecy.class;
            case REVIEW_LAW -> ApplicationCommand.ReviewLaw.class;
            case APPROVE -> ApplicationCommand.Approve.class;
            case ASK_EXTENSION -> ApplicationCommand.AskExtension.class;
            case DECIDE_EXTENSION -> ApplicationCommand.DecideExtension.class;
            case SERVE -> ApplicationCommand.Serve.class;
            case GIVE -> ApplicationCommand.Give.class;
            case CLOSE -> ApplicationCommand.Close.class;
            case WITHDRAW -> ApplicationCommand.Withdraw.class;
            case ADD_MATERIAL -> Material.class;
            case NOTE_HELP -> ApplicationCommand.NoteHelp.class;
            case NOTE_CONTEST -> ApplicationCommand.NoteContest.class;
            case ANSWER_CONTEST -> ApplicationCommand.AnswerContest.class;
            case END_CONTEST -> ApplicationCommand.EndContest.class;
            case NOTE_RECEIPT -> ApplicationCommand.NoteReceipt.class;
            case END_UNPAID -> ApplicationCommand.EndUnpaid.class;
            case RECUSE -> ApplicationCommand.Recuse.class;
        };
    }
}
