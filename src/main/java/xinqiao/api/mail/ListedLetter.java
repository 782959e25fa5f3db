package xinqiao.api.mail;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xinqiao.mailroom.HandOnGround;
import xinqiao.mailroom.MailContent;
import xinqiao.mailroom.MailItem;
import xinqiao.mailroom.MailKind;
import xinqiao.mailroom.MailOutcome;
import xinqiao.mailroom.MailPlace;
import xinqiao.mailroom.MailStep;
import xinqiao.mailroom.ValuablesState;

/** A letter as lists show it. */
@Schema(description = "A letter of the mail book")
record ListedLetter(
        long id,

        @Schema(description = "As it is stuck on the envelope, with a check digit", example = "86002611230174")
        String number,

        MailKind kind,
        LocalDate onDay,
        Instant cameAt,
        MailStep step,

        @Schema(description = "The one list in which it is") MailPlace place,

        @Schema(description = "Of a letter in a case: NONE for a caller who doesn't see the case")
        ValuablesState valuables,

        @Nullable MailOutcome outcome,
        @Nullable HandOnGround ground,

        @Schema(description = "What the envelope says; absent once the letter is in a case, which has it then")
        @Nullable
        Envelope envelope) {

    /** What an envelope says. */
    @Schema(description = "What stands on the envelope and what was in it")
    record Envelope(
            String sender,
            String phone,
            String postcode,
            String address,
            @Nullable LocalDate postmarkedOn,
            String postmarkPlace,
            String postage,
            int pages,
            String enclosures,

            @Schema(description = "What isn't whole; empty where all is")
            String condition) {

        static Envelope of(MailContent one) {
            return new Envelope(
                    one.sender(),
                    one.phone(),
                    one.postcode(),
                    one.address(),
                    one.postmarkedOn(),
                    one.postmarkPlace(),
                    one.postage(),
                    one.pages(),
                    one.enclosures(),
                    one.condition());
        }

        MailContent content() {
            return new MailContent(
                    sender,
                    phone,
                    postcode,
                    address,
                    postmarkedOn,
                    postmarkPlace,
                    postage,
                    pages,
                    enclosures,
                    condition,
                    "");
        }
    }

    static ListedLetter of(MailItem item, @Nullable MailContent content) {
        return new ListedLetter(
                item.id(),
                item.number(),
                item.kind(),
                item.onDay(),
                item.cameAt(),
                item.step(),
                item.place(),
                item.valuables(),
                item.outcome(),
                item.ground(),
                content == null ? null : Envelope.of(content));
    }
}
