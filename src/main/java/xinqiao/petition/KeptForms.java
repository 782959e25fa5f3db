package xinqiao.petition;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.operation.Job;

/**
 * What somebody has typed into a form of an act and not sent yet (暂存), of petitions and applications alike: so that no work
 * is lost with a browser or a session. Nobody but whoever typed it gets it back, and only on the same form.
 */
@Component
public class KeptForms {
    /** Technical bounds, no law. */
    private static final Duration KEPT = Duration.ofDays(7);

    private static final int LARGEST = 200_000;

    private final Gate gate;
    private final KeptFormStore store;
    private final Clock clock;

    KeptForms(Gate gate, KeptFormStore store, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.clock = clock;
    }

    /** What was typed, and when it was kept. */
    public record Kept(Map<String, List<String>> form, Instant savedAt) {}

    /** @return false where there is too much of it to be kept */
    public boolean keep(Actor actor, String page, Map<String, List<String>> form) {
        int length = form.values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
        if (length > LARGEST) return false;
        gate.run(actor, tx -> store.put(tx, actor.personId(), page, form, clock.instant()));
        return true;
    }

    public Optional<Kept> find(Actor actor, String page) {
        return gate.as(actor, tx -> store.find(tx, actor.personId(), page));
    }

    /** It was sent, or isn't wanted any more. */
    public void forget(Actor actor, String page) {
        gate.run(actor, tx -> store.delete(tx, actor.personId(), page));
    }

    @Bean
    Job keptFormsSwept() {
        return Job.every("petition.kept-forms", Duration.ofHours(1), this::sweep);
    }

    public void sweep() {
        gate.run(
                new Machine("kept forms"), tx -> store.sweep(tx, clock.instant().minus(KEPT)));
    }
}
