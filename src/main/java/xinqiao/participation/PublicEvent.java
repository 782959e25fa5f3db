package xinqiao.participation;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * An event with the public (公众交流活动), on the day on which it begins.
 *
 * @param audience for whom it is
 * @param announcement what it is about
 * @param seats how many may sign up; 0 where nobody needs to
 * @param signUpUntil the last day of signing up
 * @param record null until it is published
 */
public record PublicEvent(
        EventKind event,
        String place,
        LocalTime begins,
        LocalTime ends,
        String audience,
        String announcement,
        int seats,
        @Nullable LocalDate signUpUntil,
        @Nullable Record record)
        implements Content {

    /** 活动记录 @param people how many took part */
    public record Record(int people, String words) {}

    @Override
    public DialogueKind kind() {
        return DialogueKind.EVENT;
    }

    public PublicEvent with(Record kept) {
        return new PublicEvent(event, place, begins, ends, audience, announcement, seats, signUpUntil, kept);
    }
}
