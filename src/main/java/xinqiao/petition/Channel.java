package xinqiao.petition;

import static xinqiao.petition.ChannelField.CALLED_AT;
import static xinqiao.petition.ChannelField.CALLER_PHONE;
import static xinqiao.petition.ChannelField.COMPETENT_HOUSE;
import static xinqiao.petition.ChannelField.DIRECTED;
import static xinqiao.petition.ChannelField.DOCUMENT_SHOWN;
import static xinqiao.petition.ChannelField.FAX_NUMBER;
import static xinqiao.petition.ChannelField.HANDED;
import static xinqiao.petition.ChannelField.LEADER;
import static xinqiao.petition.ChannelField.MAIL_KIND;
import static xinqiao.petition.ChannelField.MAIL_NUMBER;
import static xinqiao.petition.ChannelField.MESSAGE_NUMBER;
import static xinqiao.petition.ChannelField.PAGES;
import static xinqiao.petition.ChannelField.POSTMARKED_ON;
import static xinqiao.petition.ChannelField.POSTMARK_PLACE;
import static xinqiao.petition.ChannelField.PROPOSED_HANDLING;
import static xinqiao.petition.ChannelField.RECEPTION_PLACE;
import static xinqiao.petition.ChannelField.REPORT_BY;
import static xinqiao.petition.ChannelField.SENDER;
import static xinqiao.petition.ChannelField.SENDER_EMAIL;
import static xinqiao.petition.ChannelField.SENDER_FILE;
import static xinqiao.petition.ChannelField.SENDER_RECEIVED_ON;
import static xinqiao.petition.ChannelField.SENT_AT;
import static xinqiao.petition.ChannelField.SENT_ON;
import static xinqiao.petition.ChannelField.SITE;
import static xinqiao.petition.ChannelField.TAKEN_BY;
import static xinqiao.petition.ChannelField.VALUABLES;
import static xinqiao.petition.ChannelField.VISITED_AT;
import static xinqiao.petition.ChannelField.VISITORS;
import static xinqiao.petition.ChannelField.WORK_ORDER;

import java.util.List;

/** How a petition reached the house (信访形式). */
public enum Channel {
    WEB,
    LETTER,
    PHONE,
    FAX,
    VISIT,
    EMAIL,
    HOTLINE_12360,
    RECEPTION_DAY,
    LEADER_MAILBOX,
    FROM_SUPERIOR,
    FROM_LOCAL_OFFICE,
    /** 其他海关转送、上报 */
    FROM_HOUSE;

    /** Whether it came by word of mouth, so that it is written down and read back (KM-17a). */
    public boolean oral() {
        return switch (this) {
            case PHONE, VISIT, HOTLINE_12360, RECEPTION_DAY -> true;
            case WEB, LETTER, FAX, EMAIL, LEADER_MAILBOX, FROM_SUPERIOR, FROM_LOCAL_OFFICE, FROM_HOUSE -> false;
        };
    }

    /** Whether another authority or house sent it here, which this house may object to (KM-24). */
    public boolean sentHere() {
        return this == FROM_SUPERIOR || this == FROM_LOCAL_OFFICE || this == FROM_HOUSE;
    }

    /** Whether somebody came in person, so that the place and the document matter (KM-18a, JF-V1a). */
    public boolean inPerson() {
        return this == VISIT || this == RECEPTION_DAY;
    }

    /** KM-15a: each channel has facts of its own; this is the one place that says which, in the order of the form. */
    public List<ChannelField> fields() {
        return switch (this) {
            case WEB -> List.of(SITE, MESSAGE_NUMBER, SENT_AT, PROPOSED_HANDLING);
            case LETTER ->
                List.of(POSTMARKED_ON, POSTMARK_PLACE, PAGES, MAIL_KIND, MAIL_NUMBER, VALUABLES, PROPOSED_HANDLING);
            case PHONE -> List.of(CALLER_PHONE, CALLED_AT, TAKEN_BY, PROPOSED_HANDLING);
            case FAX -> List.of(FAX_NUMBER, SENT_AT, PAGES, PROPOSED_HANDLING);
            case VISIT ->
                List.of(
                        VISITED_AT,
                        RECEPTION_PLACE,
                        TAKEN_BY,
                        VISITORS,
                        DOCUMENT_SHOWN,
                        COMPETENT_HOUSE,
                        DIRECTED,
                        PROPOSED_HANDLING);
            case EMAIL -> List.of(SENDER_EMAIL, SENT_AT, PROPOSED_HANDLING);
            case HOTLINE_12360 -> List.of(WORK_ORDER, CALLER_PHONE, CALLED_AT, PROPOSED_HANDLING);
            case RECEPTION_DAY ->
                List.of(
                        LEADER,
                        VISITED_AT,
                        RECEPTION_PLACE,
                        TAKEN_BY,
                        VISITORS,
                        DOCUMENT_SHOWN,
                        COMPETENT_HOUSE,
                        DIRECTED,
                        PROPOSED_HANDLING);
            case LEADER_MAILBOX -> List.of(LEADER, MESSAGE_NUMBER, SENT_AT, PROPOSED_HANDLING);
            case FROM_SUPERIOR, FROM_LOCAL_OFFICE, FROM_HOUSE ->
                List.of(SENDER, SENDER_FILE, SENT_ON, SENDER_RECEIVED_ON, HANDED, REPORT_BY, PROPOSED_HANDLING);
        };
    }
}
