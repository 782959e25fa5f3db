package xinqiao.workbench.disclosure;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.disclosure.ApplicationAct;
import xinqiao.documents.Letter;
import xinqiao.law.Objection;
import xinqiao.petition.Present;
import xinqiao.petition.Upload;
import xinqiao.web.Form;
import xinqiao.workbench.Field;
import xinqiao.workbench.Told;

/**
 * The page of one act on one application.
 *
 * @param objections why it was refused, if it was
 * @param meanwhile what others did since the form was opened, if they did
 * @param tickets of files that were uploaded with the form before it came back, in the order of {@code kept}
 * @param identityTickets the same of files that prove who applies
 * @param drawn the letters that the approval would issue
 * @param present who else has the application open
 * @param savedAt when what stands in the form was kept, where it was typed before
 */
public record DisclosureActView(
        ApplicationView view,
        ApplicationAct act,
        List<Field> fields,
        Form form,
        List<Objection> objections,
        List<Told> meanwhile,
        List<String> tickets,
        List<Upload> kept,
        List<String> identityTickets,
        List<Upload> identity,
        List<Letter> drawn,
        List<Present> present,
        @Nullable Instant savedAt) {

    public String path() {
        return view.path() + "/" + ApplicationView.slug(act);
    }

    public boolean withFiles() {
        return fields.stream().anyMatch(Field.Files.class::isInstance);
    }

    /** Whether the letter of the drafted reply can be taken out as DOCX and read back here. */
    public boolean editsDraft() {
        return view.application().draft() != null && (act == ApplicationAct.DRAFT || onDraft());
    }

    /** Whether it is decided on what somebody else drafted. */
    public boolean onDraft() {
        return switch (act) {
            case ENDORSE, CHECK_SECRECY, REVIEW_LAW, APPROVE -> true;
            case CONFIRM_RECEIPT,
                    HAND_OVER,
                    PASS_UP,
                    ASSIGN,
                    ASK_CORRECTION,
                    RECEIVE_CORRECTION,
                    END_UNCORRECTED,
                    ASK_REASONS,
                    RECEIVE_REASONS,
                    JUDGE_REASONS,
                    LEAD_TO_PETITIONS,
                    CONSULT,
                    NOTE_DELIVERY,
                    NOTE_ANSWER,
                    ASK_DEPARTMENT,
                    ANSWER_AS_DEPARTMENT,
                    SEARCH,
                    NOTICE_FEE,
                    NOTE_RECEIPT,
                    NOTE_PAYMENT,
                    END_UNPAID,
                    WAIVE_FEE,
                    DRAFT,
                    ASK_EXTENSION,
                    DECIDE_EXTENSION,
                    SERVE,
                    GIVE,
                    CLOSE,
                    WITHDRAW,
                    ADD_MATERIAL,
                    NOTE_HELP,
                    NOTE_CONTEST,
                    ANSWER_CONTEST,
                    END_CONTEST,
                    RECUSE -> false;
        };
    }
}
