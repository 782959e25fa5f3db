package xinqiao.accountability;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What was said in a liability case; kept sealed.
 *
 * @param statement what was seen; empty where the system found it
 * @param verdict why it was opened or set aside
 * @param referral null where nothing was referred
 */
public record LiabilityContent(
        String statement,
        String verdict,
        List<CorrectionOrder> orders,
        @Nullable Referral referral,
        String referralWords,
        String referralResult,
        String end) {

    public LiabilityContent {
        orders = List.copyOf(orders);
    }

    static LiabilityContent of(String statement) {
        return new LiabilityContent(statement, "", List.of(), null, "", "", "");
    }

    LiabilityContent judged(String words) {
        return new LiabilityContent(statement, words, orders, referral, referralWords, referralResult, end);
    }

    LiabilityContent ordering(CorrectionOrder order) {
        List<CorrectionOrder> all = new ArrayList<>(orders);
        all.add(order);
        return new LiabilityContent(statement, verdict, all, referral, referralWords, referralResult, end);
    }

    LiabilityContent lastOrder(UnaryOperator<CorrectionOrder> change) {
        List<CorrectionOrder> all = new ArrayList<>(orders);
        all.set(all.size() - 1, change.apply(all.getLast()));
        return new LiabilityContent(statement, verdict, all, referral, referralWords, referralResult, end);
    }

    LiabilityContent referred(Referral what, String words) {
        return new LiabilityContent(statement, verdict, orders, what, words, "", end);
    }

    LiabilityContent referralEnded(String words) {
        return new LiabilityContent(statement, verdict, orders, referral, referralWords, words, end);
    }

    LiabilityContent closed(String words) {
        return new LiabilityContent(statement, verdict, orders, referral, referralWords, referralResult, words);
    }

    /** What the unit gets: the orders, and nothing of what led to them. */
    LiabilityContent bare() {
        return new LiabilityContent("", "", orders, null, "", "", "");
    }
}
