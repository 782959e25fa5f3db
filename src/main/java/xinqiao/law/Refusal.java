package xinqiao.law;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown only where a refusal cannot be answered; the objections are those of the {@link Refused}. */
public final class Refusal extends RuntimeException {
    private final transient List<Objection> objections;

    Refusal(List<Objection> objections) {
        super(objections.stream()
                .map(o -> o.provision().id() + " " + o.reason() + " " + o.values())
                .collect(Collectors.joining("; ")));
        this.objections = objections;
    }

    public List<Objection> objections() {
        return objections;
    }
}
