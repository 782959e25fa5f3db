package xinqiao.petition;

import java.util.List;

/** Somebody else acted on the case after this person had looked at it; carries what happened since. */
public final class ChangedMeanwhile extends RuntimeException {
    private final transient List<Event> since;

    ChangedMeanwhile(List<Event> since) {
        super("changed meanwhile: " + since.size() + " facts");
        this.since = List.copyOf(since);
    }

    public List<Event> since() {
        return since;
    }
}
