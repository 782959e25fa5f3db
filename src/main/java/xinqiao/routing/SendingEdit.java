package xinqiao.routing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xinqiao.petition.Manner;
import xinqiao.procedure.LetterKind;
import xinqiao.routing.SendingFact.LetterIssued;

/** A sending being changed by one fact. */
final class SendingEdit {
    private final long id;
    private final String directCustoms;
    private final Manner manner;
    private final String title;
    private final boolean report;
    private final LocalDate begunOn;
    private final Party from;
    SendingState state;
    Party to;
    String instruction = "";

    @Nullable
    LocalDate feedbackBy;

    @Nullable
    Long proposedBy;

    @Nullable
    LocalDate approvedOn;

    @Nullable
    LocalDate sentOn;

    @Nullable
    String phonedTo;

    boolean letterOwed;

    @Nullable
    String number;

    @Nullable
    String theirNumber;

    @Nullable
    LocalDate receivedOn;

    @Nullable
    Long officer;

    String note = "";

    @Nullable
    LocalDate objectBy;

    @Nullable
    LocalDate objectedOn;

    String objection = "";

    @Nullable
    Boolean agreed;

    String answer = "";

    @Nullable
    LocalDate reportedOn;

    String result = "";

    @Nullable
    LocalDate doneOn;

    boolean toSettle;

    SendingEdit(
            long id,
            String directCustoms,
            Manner manner,
            SendingState state,
            Party from,
            Party to,
            String title,
            boolean report,
            LocalDate begunOn) {
        this.id = id;
        this.directCustoms = directCustoms;
        this.manner = manner;
        this.state = state;
        this.from = from;
        this.to = to;
        this.title = title;
        this.report = report;
        this.begunOn = begunOn;
    }

    SendingEdit(Sending was) {
        this(
                was.id(),
                was.directCustoms(),
                was.manner(),
                was.state(),
                was.from(),
                was.to(),
                was.title(),
                was.report(),
                was.begunOn());
        instruction = was.instruction();
        feedbackBy = was.feedbackBy();
        proposedBy = was.proposedBy();
        approvedOn = was.approvedOn();
        sentOn = was.sentOn();
        phonedTo = was.phonedTo();
        letterOwed = was.letterOwed();
        number = was.number();
        theirNumber = was.theirNumber();
        receivedOn = was.receivedOn();
        officer = was.officer();
        note = was.note();
        objectBy = was.objectBy();
        objectedOn = was.objectedOn();
        objection = was.objection();
        agreed = was.agreed();
        answer = was.answer();
        reportedOn = was.reportedOn();
        result = was.result();
        doneOn = was.doneOn();
        toSettle = was.toSettle();
    }

    void end(SendingState over, LocalDate on) {
        state = over;
        doneOn = on;
    }

    /** The letter that carries it was owed until now. */
    void letter(LetterIssued fact) {
        if (fact.kind() != LetterKind.TRANSFER && fact.kind() != LetterKind.ASSIGNMENT) return;
        number = fact.number();
        letterOwed = false;
    }

    Sending done() {
        return new Sending(
                id,
                directCustoms,
                manner,
                state,
                from,
                to,
                title,
                report,
                instruction,
                feedbackBy,
                begunOn,
                proposedBy,
                approvedOn,
                sentOn,
                phonedTo,
                letterOwed,
                number,
                theirNumber,
                receivedOn,
                officer,
                note,
                objectBy,
                objectedOn,
                objection,
                agreed,
                answer,
                reportedOn,
                result,
                doneOn,
                toSettle);
    }
}
