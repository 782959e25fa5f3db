package planted.events;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Waits for what nobody says. */
@Component
public class Waiting {
    public record NeverSaid(String what) {}

    @EventListener
    void on(NeverSaid event) {}

    @EventListener
    void on(Shouting.Heard event) {}
}
