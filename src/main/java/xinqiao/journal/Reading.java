package xinqiao.journal;

import java.time.Instant;
import xinqiao.journal.rules.Canonical;

/**
 * Somebody read protected data, was refused it or took it out.
 *
 * <p>Its hash is {@link Canonical} over, in this order: the form's name {@code xinqiao-reading-1}, id, instant, what,
 * account, post, person, name, house path, subject kind, subject id.
 *
 * @param housePath the reader's house then
 */
public record Reading(
        long id,
        Instant at,
        What what,
        long account,
        long post,
        long person,
        String name,
        String housePath,
        Subject subject) {

    public enum What {
        READ,
        /** Personal data that is masked otherwise was shown in full. */
        UNMASKED,
        REFUSED,
        /** Somebody for whom it doesn't exist tried to get at what lies behind a wall. */
        WITHHELD,
        EXPORTED
    }

    /**
     * What was read.
     *
     * @param kind such as {@code petition}
     */
    public record Subject(String kind, long id) {}

    public byte[] hash() {
        return new Canonical("xinqiao-reading-1")
                .number(id)
                .instant(at)
                .text(what.name())
                .number(account)
                .number(post)
                .number(person)
                .text(name)
                .text(housePath)
                .text(subject.kind())
                .number(subject.id())
                .hash();
    }
}
