package xinqiao.accountability;

import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.documents.Letter;
import xinqiao.seal.LetterFamily;
import xinqiao.seal.LetterSource;

/** The orders to correct, for whoever makes their files. */
@Component
public class OrderLetters implements LetterSource {
    /** A liability has fewer orders than that; the policy of the uses of seals reckons with it too. */
    private static final int ORDERS = 1000;

    private final LiabilityStore store;

    OrderLetters(LiabilityStore store) {
        this.store = store;
    }

    /** The letter's id among all orders. @param order its number within the liability */
    public static long id(long liability, int order) {
        if (order < 1 || order >= ORDERS) throw new IllegalArgumentException("order " + order);
        return liability * ORDERS + order;
    }

    @Override
    public LetterFamily family() {
        return LetterFamily.LIABILITY;
    }

    @Override
    public Optional<Letter> letter(DSLContext tx, long id) {
        return store.find(tx, id / ORDERS).stream()
                .flatMap(one -> one.orders().stream())
                .filter(order -> order.no() == id % ORDERS)
                .findFirst()
                .map(order -> Letter.of(order.letter()));
    }
}
