package xinqiao.api.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.identity.Gate;
import xinqiao.identity.Viewer;
import xinqiao.operation.Job;
import xinqiao.personal.Place;
import xinqiao.personal.Vault;

/**
 * Lets a request with an {@code Idempotency-Key} be sent again after an answer got lost: what it did is done once, and the
 * first answer comes back. Answer and deed are stored in one transaction. A request that was refused leaves nothing, so it
 * can be mended and sent with the same key.
 */
@Component
public class Replies {
    public static final String HEADER = "Idempotency-Key";

    /** For the published document. */
    public static final String ABOUT =
            "16 to 100 characters that nobody else chooses, such as a UUID. Sent again within a day with the same body,"
                    + " nothing is registered twice and the first answer comes back.";

    /** How long an answer is kept. */
    private static final Duration KEPT = Duration.ofHours(24);

    /** Long enough that nobody meets another's by chance. */
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{16,100}");

    private final Gate gate;
    private final ReplyStore store;
    private final Vault vault;
    private final JsonMapper json;
    private final Clock clock;

    Replies(Gate gate, ReplyStore store, Vault vault, JsonMapper json, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.vault = vault;
        this.json = json;
        this.clock = clock;
    }

    /** The key was used before, with another request. */
    public static final class KeyUsed extends RuntimeException {}

    /**
     * @param caller whose keys these are
     * @param key as the caller sent it, or null to do the work without
     * @param request all that the caller asked for
     */
    public <T> T once(
            Viewer who, String caller, @Nullable String key, Object request, Class<T> type, Supplier<T> work) {
        if (key == null) return work.get();
        if (!KEY.matcher(key).matches()) throw new WrongField(HEADER, WrongField.Kind.NO_SUCH_VALUE);
        byte[] hash = digest(key);
        byte[] asked = digest(json.writeValueAsString(request));
        Place place = place(caller, hash);
        return gate.as(who, tx -> {
            var before = store.find(tx, caller, hash, clock.instant().minus(KEPT));
            if (before.isPresent()) {
                if (!MessageDigest.isEqual(before.get().request(), asked)) throw new KeyUsed();
                return json.readValue(vault.open(place, before.get().reply()), type);
            }
            T done = work.get();
            store.insert(tx, caller, hash, asked, vault.seal(place, json.writeValueAsString(done)), clock.instant());
            return done;
        });
    }

    static Place place(String caller, byte[] key) {
        return Place.of("api_reply/reply", caller, HexFormat.of().formatHex(key));
    }

    @Bean
    Job apiReplies() {
        return Job.every("api.replies", Duration.ofHours(1), this::sweep);
    }

    void sweep() {
        store.sweep(clock.instant().minus(KEPT));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
