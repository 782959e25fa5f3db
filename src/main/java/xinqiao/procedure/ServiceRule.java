package xinqiao.procedure;

import java.util.Locale;
import java.util.Optional;
import xinqiao.calendar.Citation;
import xinqiao.calendar.Term;
import xinqiao.law.Provision;

/**
 * How letters are served (送达), and with each way which day counts.
 *
 * @param remind how many days after the posting somebody asks after a letter that nobody signed for
 * @param notice how long a public notice (公告送达) stands until it has served; empty where this procedure knows none
 */
public record ServiceRule(
        PostDay post, Returned returned, OnlineDay online, int remind, Optional<Term> notice, Citation citation) {

    /** By post. */
    public enum PostDay {
        /** 签收日 */
        RECEIPT,
        /** 交邮日 */
        POSTING
    }

    /** What it means that the post brings a letter back. */
    public enum Returned {
        NOT_SERVED,
        /** as if it were served on the day on which it came back */
        SERVED
    }

    /** On the portal. */
    public enum OnlineDay {
        /** the letter was opened with number and query code */
        OPENED,
        /** the letter stood on the portal */
        ENTERED
    }

    private static final int USUAL_REMINDER = 15;

    /** Of a procedure that says nothing of it. */
    public static ServiceRule silent(Provision provision, PostDay post, OnlineDay online) {
        return new ServiceRule(
                post,
                Returned.NOT_SERVED,
                online,
                USUAL_REMINDER,
                Optional.empty(),
                new Citation(
                        provision, provision.citation(Locale.SIMPLIFIED_CHINESE), provision.citation(Locale.ENGLISH)));
    }
}
