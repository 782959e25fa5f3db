package xinqiao.routing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xinqiao.petition.Manner;
import xinqiao.routing.SendingFact.*;

/**
 * A matter on its way from one house or body to another (转送、交办、上报), as its facts come to.
 *
 * @param title the matter, as its case is called
 * @param report behind the wall: it exists for the named people only
 * @param officer 首办责任人 at the receiver
 * @param number of the letter that carries it; null while none was issued
 * @param letterOwed told by phone first, the letter must follow
 * @param theirNumber 来文字号 of a sender outside
 * @param objectBy until when the receiver may object
 * @param agreed the answer to the objection; null while there is none
 * @param toSettle whether the case at the other end is still to be told
 */
public record Sending(
        long id,
        String directCustoms,
        Manner manner,
        SendingState state,
        Party from,
        Party to,
        String title,
        boolean report,
        String instruction,
        @Nullable LocalDate feedbackBy,
        LocalDate begunOn,
        @Nullable Long proposedBy,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate sentOn,
        @Nullable String phonedTo,
        boolean letterOwed,
        @Nullable String number,
        @Nullable String theirNumber,
        @Nullable LocalDate receivedOn,
        @Nullable Long officer,
        String note,
        @Nullable LocalDate objectBy,
        @Nullable LocalDate objectedOn,
        String objection,
        @Nullable Boolean agreed,
        String answer,
        @Nullable LocalDate reportedOn,
        String result,
        @Nullable LocalDate doneOn,
        boolean toSettle) {

    static Sending begin(long id, String directCustoms, String title, Proposed f) {
        var state = f.approvalNeeded() ? SendingState.PROPOSED : SendingState.APPROVED;
        var edit = new SendingEdit(id, directCustoms, f.manner(), state, f.from(), f.to(), title, f.report(), f.on());
        edit.instruction = f.instruction();
        edit.feedbackBy = f.feedbackBy();
        edit.proposedBy = f.by();
        return edit.done();
    }

    static Sending begin(long id, String directCustoms, String title, Arrived f) {
        var state = SendingState.RECEIVED;
        var edit = new SendingEdit(id, directCustoms, f.manner(), state, f.from(), f.to(), title, f.report(), f.on());
        edit.feedbackBy = f.feedbackBy();
        edit.theirNumber = f.theirNumber();
        edit.receivedOn = f.on();
        edit.sentOn = f.on();
        edit.objectBy = f.objectBy();
        return edit.done();
    }

    /** The only transition code: what a fact changes. */
    Sending with(SendingFact fact) {
        var next = new SendingEdit(this);
        switch (fact) {
            case Proposed _, Arrived _ -> throw new IllegalStateException("begun twice: sending " + id);
            case Approved f -> {
                next.state = SendingState.APPROVED;
                next.approvedOn = f.on();
            }
            case Dropped f -> next.end(SendingState.DROPPED, f.on());
            case Sent f -> {
                next.state = SendingState.SENT;
                next.sentOn = f.on();
                next.phonedTo = f.phonedTo();
                next.letterOwed = f.phonedTo() != null;
            }
            case LetterIssued f -> next.letter(f);
            case Received f -> {
                next.state = SendingState.RECEIVED;
                next.to = f.to();
                next.receivedOn = f.on();
                next.officer = f.officer();
                next.note = f.note();
                next.objectBy = f.objectBy();
            }
            case Objected f -> {
                next.state = SendingState.OBJECTED;
                next.objectedOn = f.on();
                next.objection = f.reasons();
            }
            case ObjectionDecided f -> {
                next.agreed = f.agreed();
                next.answer = f.words();
                next.toSettle = to.petition() != null;
                if (f.agreed()) next.end(SendingState.RETURNED, f.on());
                else next.state = SendingState.RECEIVED;
            }
            case Reported f -> {
                next.state = SendingState.REPORTED;
                next.reportedOn = f.on();
                next.result = f.result();
            }
            case ReportExamined _ -> next.state = SendingState.EXAMINED;
            case ReportSentBack f -> {
                next.state = SendingState.RECEIVED;
                next.feedbackBy = f.feedbackBy();
            }
            case Done f -> {
                next.end(SendingState.DONE, f.on());
                next.toSettle = from.petition() != null;
                if (next.result.isBlank()) next.result = f.words();
            }
            case Settled _ -> next.toSettle = false;
        }
        return next.done();
    }

    /** KM-23.3d: feedback that is owed and past its day. */
    public boolean late(LocalDate today) {
        LocalDate by = due();
        return by != null && by.isBefore(today);
    }

    /** By when whoever has to act must act, where there is a date. */
    public @Nullable LocalDate due() {
        return state == SendingState.SENT || state == SendingState.RECEIVED ? feedbackBy : null;
    }

    /** JF-V7: a report on what was assigned or forwarded goes to the leader; any other is read and filed. */
    public boolean readByLeader() {
        return manner == Manner.ASSIGN || manner == Manner.FORWARD;
    }

    public boolean feedback() {
        return feedbackBy != null;
    }
}
