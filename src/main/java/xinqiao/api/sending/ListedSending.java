package xinqiao.api.sending;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xinqiao.petition.Manner;
import xinqiao.routing.Party;
import xinqiao.routing.Sending;
import xinqiao.routing.SendingDesk.SendingLine;
import xinqiao.routing.SendingState;

/** A sending as lists show it. */
@Schema(description = "A matter on its way from one house or body to another")
record ListedSending(
        long id,
        Manner manner,
        SendingState state,
        String title,
        End from,
        End to,

        @Schema(description = "Number of the letter that carries it; absent while none was issued") @Nullable
        String number,

        @Schema(description = "File number of a sender outside") @Nullable
        String theirNumber,

        @Schema(description = "Told by phone first, the letter must follow")
        boolean letterOwed,

        @Nullable LocalDate sentOn,
        @Nullable LocalDate receivedOn,

        @Schema(description = "Until when the receiver may object") @Nullable
        LocalDate objectBy,

        @Schema(description = "By when the result is to be reported; absent where none was asked for") @Nullable
        LocalDate feedbackBy,

        boolean late,
        String result) {

    /** One end. */
    @Schema(description = "A house, by its customs code, or a body outside")
    record End(
            String name,
            @Nullable String house,

            @Schema(description = "Number of the case at this end; absent where there is none yet") @Nullable
            String number) {}

    static ListedSending of(SendingLine line) {
        return of(line.sending(), line.from(), line.to(), line.late());
    }

    static ListedSending of(Sending sending, String from, String to, boolean late) {
        return new ListedSending(
                sending.id(),
                sending.manner(),
                sending.state(),
                sending.title(),
                end(sending.from(), from),
                end(sending.to(), to),
                sending.number(),
                sending.theirNumber(),
                sending.letterOwed(),
                sending.sentOn(),
                sending.receivedOn(),
                sending.objectBy(),
                sending.feedbackBy(),
                late,
                sending.result());
    }

    private static End end(Party party, String name) {
        return new End(name, party.house(), party.number());
    }
}
