package planted.events;

import org.springframework.context.event.EventListener;

/** Would listen, if it were a bean. */
public class Unplugged {
    @EventListener
    void on(Shouting.Heard event) {}
}
