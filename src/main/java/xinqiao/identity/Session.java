package xinqiao.identity;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person who is signed in, on whichever node.
 *
 * @param token what the cookie holds; only its digest is stored
 * @param nameEn the name in Latin letters, if one is recorded
 * @param csrf the secret that forms of this session carry
 * @param mustChange nothing else is possible before the password is changed
 * @param outside an account of those from outside: it has no post, whoever holds it
 * @param seat the post in which the person acts; none while they still have to choose one
 */
public record Session(
        String token,
        long accountId,
        long personId,
        String login,
        String name,
        @Nullable String nameEn,
        String csrf,
        Instant startedAt,
        boolean mustChange,
        boolean outside,
        @Nullable Seat seat) {

    public Optional<Actor> actor() {
        return Optional.ofNullable(seat).map(Seat::actor);
    }

    /** Whoever comes in with an account of those from outside (KM-10); never somebody of the staff. */
    public Optional<Participant> participant() {
        return outside && !mustChange ? Optional.of(new Participant(accountId, personId, name)) : Optional.empty();
    }

    public String name(Locale locale) {
        return nameEn != null && locale.getLanguage().equals("en") ? nameEn : name;
    }

    Session thatMustChange() {
        return new Session(token, accountId, personId, login, name, nameEn, csrf, startedAt, true, outside, seat);
    }

    /** An actor with the words that name the post on the screen. */
    public record Seat(Actor actor, String titleZh, String titleEn, String houseZh, String houseEn) {
        public String title(Locale locale) {
            return locale.getLanguage().equals("en") ? titleEn : titleZh;
        }

        public String house(Locale locale) {
            return locale.getLanguage().equals("en") ? houseEn : houseZh;
        }
    }

    @Override
    public String toString() {
        return "Session[" + login + "]"; // never the token
    }
}
