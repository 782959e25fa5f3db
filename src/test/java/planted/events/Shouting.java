package planted.events;

import org.springframework.context.ApplicationEventPublisher;

/** Publishes what nobody hears. */
public final class Shouting {
    public record Unheard(String what) {}

    public record Heard(String what) {}

    private final ApplicationEventPublisher events;

    public Shouting(ApplicationEventPublisher events) {
        this.events = events;
    }

    public void shout(String what) {
        events.publishEvent(new Unheard(what));
        var heard = new Heard(what);
        events.publishEvent(heard);
    }

    public void whatever(Object something) {
        events.publishEvent(something);
    }
}
