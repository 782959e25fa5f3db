package xinqiao.disclosure;

import java.util.List;

/** Somebody else acted on the application after this person had looked at it; carries what happened since. */
public final class ApplicationChanged extends RuntimeException {
    private final transient List<ApplicationEvent> since;

    ApplicationChanged(List<ApplicationEvent> since) {
        super("changed meanwhile: " + since.size() + " facts");
        this.since = List.copyOf(since);
    }

    public List<ApplicationEvent> since() {
        return since;
    }
}
