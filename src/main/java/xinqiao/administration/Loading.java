package xinqiao.administration;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import xinqiao.identity.Gate;
import xinqiao.identity.Viewer;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Refused;

/** One loading of a file: makes what is asked for, and keeps account of it. */
final class Loading {
    private final Administration administration;
    private final Viewer who;
    private final Map<Item, Integer> added = new EnumMap<>(Item.class);
    private final List<SetupProblem> problems = new ArrayList<>();
    private final Map<String, String> passwords = new LinkedHashMap<>();
    private int known;
    /** Keeps the hash for all. */
    private Loading first = this;

    private @Nullable String hash;

    Loading(Administration administration, Viewer who) {
        this.administration = administration;
        this.who = who;
    }

    /** For the next row: its own account, the same hash. */
    Loading another() {
        var next = new Loading(administration, who);
        next.first = first;
        return next;
    }

    /** Nothing of it counts. */
    private static final class Unkept extends RuntimeException {
        Unkept() {
            super("not kept", null, false, false);
        }
    }

    /** False, and nothing kept, where it was only tried or something is wrong. */
    boolean keeps(Gate gate, boolean tried, Runnable work) {
        try {
            gate.run(who, tx -> {
                work.run();
                if (tried || !problems.isEmpty()) throw new Unkept();
            });
            return true;
        } catch (Unkept nothing) {
            return false;
        }
    }

    boolean addedAny() {
        return !added.isEmpty();
    }

    Viewer who() {
        return who;
    }

    List<SetupProblem> problems() {
        return problems;
    }

    Map<String, String> passwords() {
        return passwords;
    }

    /** One for all accounts of a file, since hashing is slow on purpose. */
    String hash(Supplier<String> fresh) {
        String made = first.hash == null ? fresh.get() : first.hash;
        first.hash = made;
        return made;
    }

    void known() {
        known++;
    }

    Optional<String> create(int line, Item item, Map<String, String> fields) {
        var made = kept(line, administration.create(who, item, fields));
        if (made.isPresent()) added.merge(item, 1, Integer::sum);
        return made;
    }

    /** False where there is nothing of that key. */
    @CanIgnoreReturnValue
    boolean change(int line, Item item, String key, Map<String, String> fields) {
        var state = administration.find(who, item, key);
        if (state.isEmpty()) return false;
        if (state.get().held().fields().entrySet().containsAll(fields.entrySet())) return true;
        var unused = kept(
                line,
                administration.unhindered(who, item, key, fields, state.get().version()));
        return true;
    }

    void givePassword(int line, String account, String login) {
        var state = administration.find(who, Item.ACCOUNT, account).orElseThrow();
        kept(line, administration.newPassword(who, account, state.version()))
                .ifPresent(password -> passwords.put(login, password));
    }

    private Optional<String> kept(int line, Decision<String> decision) {
        return switch (decision) {
            case Granted<String>(String value) -> Optional.of(value);
            case Refused<String> refused -> {
                refused.objections().forEach(objection -> problems.add(SetupProblem.of(line, objection)));
                yield Optional.empty();
            }
        };
    }

    SetupReport report(Map<String, String> told) {
        return new SetupReport(Map.copyOf(added), known, List.copyOf(problems), new LinkedHashMap<>(told));
    }
}
