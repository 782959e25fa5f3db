package xinqiao.workbench.disclosure;

import java.util.Arrays;
import java.util.Optional;
import xinqiao.disclosure.ApplicationAct;

/** The form of each act. */
final class ActForms {
    private ActForms() {}

    static Optional<ApplicationAct> find(String slug) {
        return Arrays.stream(ApplicationAct.values())
                .filter(act -> ApplicationView.slug(act).equals(slug))
                .findFirst();
    }

    static ActForm of(ApplicationAct act) {
        return switch (act) {
            case CONFIRM_RECEIPT -> Receiving.CONFIRM;
            case HAND_OVER -> Receiving.HAND_OVER;
            case PASS_UP -> Receiving.PASS_UP;
            case ASSIGN -> Receiving.ASSIGN;
            case ASK_CORRECTION -> Receiving.ASK_CORRECTION;
            case RECEIVE_CORRECTION -> Receiving.RECEIVE_CORRECTION;
            case END_UNCORRECTED -> Receiving.END_UNCORRECTED;
            case NOTE_RECEIPT -> Answering.NOTE_RECEIPT;
            case END_UNPAID -> Answering.END_UNPAID;
            case ASK_REASONS -> Receiving.ASK_REASONS;
            case RECEIVE_REASONS -> Receiving.RECEIVE_REASONS;
            case JUDGE_REASONS -> Receiving.JUDGE_REASONS;
            case LEAD_TO_PETITIONS -> Receiving.LEAD_TO_PETITIONS;
            case CONSULT -> Consulting.CONSULT;
            case NOTE_DELIVERY -> Consulting.NOTE_DELIVERY;
            case NOTE_ANSWER -> Consulting.NOTE_ANSWER;
            case ASK_DEPARTMENT -> Consulting.ASK_DEPARTMENT;
            case ANSWER_AS_DEPARTMENT -> Consulting.ANSWER_AS_DEPARTMENT;
            case SEARCH -> Consulting.SEARCH;
            case NOTICE_FEE -> Answering.NOTICE_FEE;
            case NOTE_PAYMENT -> Answering.NOTE_PAYMENT;
            case WAIVE_FEE -> Answering.WAIVE_FEE;
            case DRAFT -> Deciding.DRAFT;
            case ENDORSE -> Deciding.ENDORSE;
            case CHECK_SECRECY -> Deciding.CHECK_SECRECY;
            case REVIEW_LAW -> Deciding.REVIEW_LAW;
            case APPROVE -> Deciding.APPROVE;
            case ASK_EXTENSION -> Deciding.ASK_EXTENSION;
            case DECIDE_EXTENSION -> Deciding.DECIDE_EXTENSION;
            case SERVE -> Answering.SERVE;
            case GIVE -> Answering.GIVE;
            case CLOSE -> Answering.CLOSE;
            case WITHDRAW -> Answering.WITHDRAW;
            case ADD_MATERIAL -> Answering.ADD_MATERIAL;
            case NOTE_HELP -> Answering.NOTE_HELP;
            case NOTE_CONTEST -> Contesting.NOTE;
            case ANSWER_CONTEST -> Contesting.ANSWER;
            case END_CONTEST -> Contesting.END;
            case RECUSE -> Answering.RECUSE;
        };
    }
}
