package xinqiao.portal.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xinqiao.disclosure.ApplicationClock;
import xinqiao.disclosure.Carrier;
import xinqiao.disclosure.Correction;
import xinqiao.disclosure.FeeNotice;
import xinqiao.disclosure.GivingManner;
import xinqiao.disclosure.ItemAsked;
import xinqiao.disclosure.OwnAct;
import xinqiao.disclosure.Reasons;
import xinqiao.portal.rules.ApplicationStage;

/**
 * An application as its applicant sees it. Nothing gets here that isn't named here: no desk, no officer, no draft, nobody
 * who was consulted, no file that the house works with.
 *
 * @param receivedOn from which day it counts; null until it is confirmed
 * @param manner how it is wanted
 * @param correction what the applicant is asked to make clear, while that is open
 * @param unproved the applicants, from 1, whose application came without proof of identity, while that is open
 * @param reasons why the applicant is asked for reasons, while that is open
 * @param fee the notice that waits for its payment
 * @param released what was given on line
 * @param own what the applicant sent
 * @param acts what is open to the applicant now
 */
public record PublicApplication(
        String number,
        String house,
        LocalDate arrivedOn,
        @Nullable LocalDate receivedOn,
        boolean open,
        List<Step> steps,
        List<Happening> history,
        List<Clock> clocks,
        List<Letter> letters,
        List<Asked> items,
        String purpose,
        GivingManner manner,
        @Nullable Carrier carrier,
        @Nullable Correction correction,
        List<Integer> unproved,
        @Nullable Reasons reasons,
        @Nullable Fee fee,
        List<Handed> givings,
        List<Sent> released,
        List<Sent> own,
        Set<OwnAct> acts) {

    /** @param on the day on which it was reached; null for what lies ahead */
    public record Step(ApplicationStage stage, @Nullable LocalDate on, boolean current) {}

    /** @param key of its sentence below portal.disclosure.history */
    public record Happening(LocalDate on, String key, List<Object> values) {}

    public record Clock(String title, ApplicationClock clock) {}

    public record Letter(
            long id,
            String title,
            String number,
            LocalDate issuedOn,
            @Nullable LocalDate servedOn) {}

    /** @param reply what became of it; empty while it isn't answered */
    public record Asked(int no, ItemAsked item, String reply) {}

    public record Fee(FeeNotice notice, String cited, boolean lapses) {}

    public record Handed(LocalDate on, GivingManner manner, String what) {}

    public record Sent(long id, String name, Instant at) {}

    public ApplicationStage stage() {
        return steps.stream().filter(Step::current).findFirst().orElseThrow().stage();
    }
}
