package xinqiao.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xinqiao.petition.Upload;
import xinqiao.procedure.ConsultationKind;

/** What somebody wants to do with a registered application; {@link ApplicationAct} says who may and when. */
public sealed interface ApplicationCommand {
    /** Which of the acts it is. */
    default ApplicationAct act() {
        return switch (this) {
            case ConfirmReceipt _ -> ApplicationAct.CONFIRM_RECEIPT;
            case HandOver _ -> ApplicationAct.HAND_OVER;
            case PassUp _ -> ApplicationAct.PASS_UP;
            case Assign _ -> ApplicationAct.ASSIGN;
            case AskCorrection _ -> ApplicationAct.ASK_CORRECTION;
            case ReceiveCorrection _ -> ApplicationAct.RECEIVE_CORRECTION;
            case EndUncorrected _ -> ApplicationAct.END_UNCORRECTED;
            case AskReasons _ -> ApplicationAct.ASK_REASONS;
            case ReceiveReasons _ -> ApplicationAct.RECEIVE_REASONS;
            case JudgeReasons _ -> ApplicationAct.JUDGE_REASONS;
            case Consult _ -> ApplicationAct.CONSULT;
            case NoteDelivery _ -> ApplicationAct.NOTE_DELIVERY;
            case NoteAnswer _ -> ApplicationAct.NOTE_ANSWER;
            case AskDepartment _ -> ApplicationAct.ASK_DEPARTMENT;
            case AnswerAsDepartment _ -> ApplicationAct.ANSWER_AS_DEPARTMENT;
            case SearchFor _ -> ApplicationAct.SEARCH;
            case NoticeFee _ -> ApplicationAct.NOTICE_FEE;
            case NoteReceipt _ -> ApplicationAct.NOTE_RECEIPT;
            case EndUnpaid _ -> ApplicationAct.END_UNPAID;
            case NotePayment _ -> ApplicationAct.NOTE_PAYMENT;
            case WaiveFee _ -> ApplicationAct.WAIVE_FEE;
            case Draft _ -> ApplicationAct.DRAFT;
            case Endorse _ -> ApplicationAct.ENDORSE;
            case CheckSecrecy _ -> ApplicationAct.CHECK_SECRECY;
            case ReviewLaw _ -> ApplicationAct.REVIEW_LAW;
            case Approve _ -> ApplicationAct.APPROVE;
            case AskExtension _ -> ApplicationAct.ASK_EXTENSION;
            case DecideExtension _ -> ApplicationAct.DECIDE_EXTENSION;
            case Serve _ -> ApplicationAct.SERVE;
            case Give _ -> ApplicationAct.GIVE;
            case Close _ -> ApplicationAct.CLOSE;
            case Withdraw _ -> ApplicationAct.WITHDRAW;
            case AddMaterial _ -> ApplicationAct.ADD_MATERIAL;
            case NoteHelp _ -> ApplicationAct.NOTE_HELP;
            case LeadToPetitions _ -> ApplicationAct.LEAD_TO_PETITIONS;
            case NoteContest _ -> ApplicationAct.NOTE_CONTEST;
            case AnswerContest _ -> ApplicationAct.ANSWER_CONTEST;
            case EndContest _ -> ApplicationAct.END_CONTEST;
            case Recuse _ -> ApplicationAct.RECUSE;
        };
    }

    /** @param on the day on which both sides confirmed that it was received; @param how by phone, by e-mail … */
    record ConfirmReceipt(LocalDate on, String how) implements ApplicationCommand {}

    /** From the reception post to the office that registers and examines. */
    record HandOver() implements ApplicationCommand {}

    /** The information is the direct customs': to its office. */
    record PassUp(String words) implements ApplicationCommand {}

    /** @param person who is to do it; null leaves that to the department */
    record Assign(long department, @Nullable Long person, String words) implements ApplicationCommand {}

    /** @param what is unclear and has to be corrected; @param until a reasonable day */
    record AskCorrection(String what, LocalDate until) implements ApplicationCommand {}

    /**
     * @param items all matters as they are asked for now
     * @param proofs numbers of identity documents that the application came without
     * @param identity files that prove the identity; nobody but the office sees them
     */
    record ReceiveCorrection(
            LocalDate on, List<ItemAsked> items, List<Upload> files, List<Proof> proofs, List<Upload> identity)
            implements ApplicationCommand {
        public ReceiveCorrection {
            items = List.copyOf(items);
            files = List.copyOf(files);
            proofs = List.copyOf(proofs);
            identity = List.copyOf(identity);
        }

        public ReceiveCorrection(LocalDate on, List<ItemAsked> items, List<Upload> files) {
            this(on, items, files, List.of(), List.of());
        }
    }

    /** @param words that there is no good reason for the silence */
    record EndUncorrected(String words) implements ApplicationCommand {}

    record AskReasons(String why, LocalDate until) implements ApplicationCommand {}

    record ReceiveReasons(LocalDate on, String words) implements ApplicationCommand {}

    /** @param answerBy a later reasonable day of the answer, where the term can't be kept; null otherwise */
    record JudgeReasons(boolean reasonable, @Nullable LocalDate answerBy, String words) implements ApplicationCommand {}

    /** @param content what of the information concerns them; @param until where no rule gives a time, by when */
    record Consult(
            ConsultationKind kind,
            Party party,
            Set<Integer> items,
            String content,
            @Nullable LocalDate until) implements ApplicationCommand {
        public Consult {
            items = Set.copyOf(items);
        }
    }

    /** When the letter reached those consulted. */
    record NoteDelivery(int no, LocalDate on) implements ApplicationCommand {}

    /** @param words what they said, kept sealed */
    record NoteAnswer(int no, LocalDate on, ConsultationAnswer answer, String words) implements ApplicationCommand {}

    record AskDepartment(long department, String words) implements ApplicationCommand {}

    record AnswerAsDepartment(String words) implements ApplicationCommand {}

    /** @param where which archives, systems, departments; @param by who looked */
    record SearchFor(LocalDate on, Set<Integer> items, String where, String by, boolean found, String words)
            implements ApplicationCommand {
        public SearchFor {
            items = Set.copyOf(items);
        }
    }

    /**
     * @param quantity pages; of the tariff by case the number in the month is counted here, whatever is said
     * @param until the last day to pay, where the procedure sets no time for it; null otherwise
     */
    record NoticeFee(
            FeeTariff tariff,
            int quantity,
            String payment,
            @Nullable LocalDate until) implements ApplicationCommand {}

    /** When the notice of the fee reached the applicant. */
    record NoteReceipt(LocalDate on) implements ApplicationCommand {}

    /** @param words that it wasn't paid in time, as was looked up */
    record EndUnpaid(String words) implements ApplicationCommand {}

    record NotePayment(LocalDate on) implements ApplicationCommand {}

    /**
     * 减收、免收.
     *
     * @param askedOn when the applicant asked for it; null where nobody says
     * @param rest what is still to be paid; null where nothing is
     */
    record WaiveFee(
            String reason,
            @Nullable LocalDate askedOn,
            @Nullable Rest rest) implements ApplicationCommand {}

    /**
     * What is still to be paid of a fee that is reduced.
     *
     * @param by how many yuan less
     * @param payment how it is paid, as the new notice says
     * @param until the last day to pay, where the procedure sets no time for it; null otherwise
     */
    record Rest(int by, String payment, @Nullable LocalDate until) {}

    /**
     * The draft decision on every matter.
     *
     * @param checker who checks its secrecy; needed where something is given out
     * @param interest the public interest that outweighs a third party's refusal; empty where none does
     * @param legal whether the legal department is to look at it
     */
    record Draft(List<ItemDecision> decisions, @Nullable Long checker, String interest, boolean legal)
            implements ApplicationCommand {
        public Draft {
            decisions = List.copyOf(decisions);
        }
    }

    record Endorse(boolean agrees, String words) implements ApplicationCommand {}

    record CheckSecrecy(boolean passes, String words) implements ApplicationCommand {}

    record ReviewLaw(boolean agrees, String words) implements ApplicationCommand {}

    record Approve(boolean approves, String words) implements ApplicationCommand {}

    record AskExtension(int days, String reason) implements ApplicationCommand {}

    record DecideExtension(boolean grants, String words) implements ApplicationCommand {}

    /** @param on the day that counts for these means; @param note number of the mail, who signed for it */
    record Serve(long letter, LocalDate on, ServedBy means, String note) implements ApplicationCommand {}

    /** With it go the released files of these matters; the applicant opens them with number and query code. */
    record Give(LocalDate on, GivingManner manner, Set<Integer> items, String what, String note)
            implements ApplicationCommand {
        public Give {
            items = Set.copyOf(items);
        }
    }

    record Close(String words) implements ApplicationCommand {}

    record Withdraw(String words) implements ApplicationCommand {}

    record AddMaterial(String what, List<Upload> files) implements ApplicationCommand {
        public AddMaterial {
            files = List.copyOf(files);
        }
    }

    record NoteHelp(String words) implements ApplicationCommand {}

    /**
     * @param report whether it is a report (检举控告), which goes behind its wall at once
     * @param accused the people or units complained of in it
     * @param led the petition, once it is registered ({@link Crossings#toPetitions})
     */
    record LeadToPetitions(String why, boolean report, List<String> accused, Led led) implements ApplicationCommand {
        private static final Led NOT_YET = new Led(0, "", "", Set.of(), Set.of());

        public LeadToPetitions {
            accused = List.copyOf(accused);
        }

        public LeadToPetitions(String why, boolean report, List<String> accused) {
            this(why, report, accused, NOT_YET);
        }

        boolean registered() {
            return led != NOT_YET;
        }

        LeadToPetitions with(Led petition) {
            return new LeadToPetitions(why, report, accused, petition);
        }
    }

    /** @param answerBy up to when the house answers, as their notice says; @param thirdParty who brought it */
    record NoteContest(
            ContestKind kind,
            boolean thirdParty,
            String body,
            String theirNumber,
            LocalDate filedOn,
            @Nullable LocalDate answerBy)
            implements ApplicationCommand {}

    record AnswerContest(int no, LocalDate on) implements ApplicationCommand {}

    /** @param on when the decision reached the house; @param anew whether to decide anew; @param until the day ordered */
    record EndContest(
            int no,
            LocalDate on,
            ContestOutcome outcome,
            boolean anew,
            @Nullable LocalDate until,
            String words) implements ApplicationCommand {}

    record Recuse(long person, String reason) implements ApplicationCommand {}
}
