package xinqiao.procedure;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import xinqiao.calendar.Citation;
import xinqiao.calendar.Term;
import xinqiao.law.Provision;

/**
 * How letters are served (送达), and with each way which day counts.
 *
 * @param remind how many days after the posting somebody asks after a letter that nobody signed for
 * @param manners how a letter may be handed over, each with what allows it; the service record offers no other
 * @param notice the public notice (公告送达); empty where this procedure knows none
 */
public record ServiceRule(
        PostDay post,
        Returned returned,
        OnlineDay online,
        int remind,
        Map<Manner, Citation> manners,
        Optional<PublicNotice> notice,
        Citation citation) {

    public ServiceRule {
        manners = Map.copyOf(manners);
    }

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

    /** How a letter is handed over against a service record (送达回证). */
    public enum Manner {
        /** 直接送达 */
        DIRECT,
        /** 委托送达: another administrative organ hands it over */
        DELEGATED,
        /** 留置送达: refused, left before somebody who saw it */
        LEFT
    }

    /**
     * A public notice (公告送达), the last resort.
     *
     * @param term how long it stands until it has served
     * @param tries how many other tries must have been in vain before, one of them by post
     */
    public record PublicNotice(Term term, int tries) {}

    private static final int USUAL_REMINDER = 15;

    /** Of a procedure that says nothing of it. */
    public static ServiceRule silent(Provision provision, PostDay post, OnlineDay online) {
        var citation = new Citation(
                provision, provision.citation(Locale.SIMPLIFIED_CHINESE), provision.citation(Locale.ENGLISH));
        return new ServiceRule(
                post,
                Returned.NOT_SERVED,
                online,
                USUAL_REMINDER,
                Map.of(Manner.DIRECT, citation),
                Optional.empty(),
                citation);
    }

    /** What allows it. @throws NullPointerException where nothing does */
    public Citation basis(Manner manner) {
        return Objects.requireNonNull(manners.get(manner));
    }

    public boolean allows(Manner manner) {
        return manners.containsKey(manner);
    }
}
