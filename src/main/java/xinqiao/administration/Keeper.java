package xinqiao.administration;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import xinqiao.identity.Viewer;
import xinqiao.law.Decision;

/** Knows one kind of thing: how it is read, what a change of it must obey, how it is written. */
interface Keeper {
    Item item();

    /** The thing as it is in the database at this moment. */
    Optional<Held> find(String key);

    /** The house to which a new one will belong, if the fields name one. */
    Optional<String> houseOfNew(Fields wanted);

    /** What only the system can see, asked before the change's transaction: work that somebody would leave behind. */
    default Decision<Held> beforehand(Held now, Fields wanted) {
        return Decision.granted(now);
    }

    /**
     * Every objection at once, or the writing, which gives the key.
     *
     * @param now the thing as it is; none where a new one is wanted
     */
    Decision<Supplier<String>> plan(Viewer who, @Nullable Held now, Fields wanted);

    /** Whether somebody whose reach is that path gets to see it. */
    default boolean seen(Held held, Reach reach) {
        return reach.covers(held.houseCode());
    }

    /** Whether all that depends on it lies in that reach, so that its holder may change it. */
    default boolean within(Held held, Reach reach) {
        return seen(held, reach);
    }
}
