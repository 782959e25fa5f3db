package xinqiao.web;

import java.util.List;
import xinqiao.identity.Actor;

/** What waits for somebody outside the lists of petitions, for the start page; nothing that waits is no duty. */
public interface DeskDuties {
    List<Duty> duties(Actor actor);

    /**
     * @param textKey message key of its words
     * @param waiting how much waits; a duty with nothing waiting isn't shown
     * @param late how much of it is past its day
     * @param path the list that is counted
     */
    record Duty(String textKey, long waiting, long late, String path) {}
}
