package xinqiao.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entries that a feature's pages contribute to the desk's navigation; what the viewer may not open isn't there. */
public interface DeskMenu {
    /** 政务公开: the group of what is disclosed, on request and of one's own accord; its orders are 90 to 199. */
    String OPEN_GOVERNMENT = "web.menu.open-government";

    List<Entry> entries(Ui ui);

    /** Whether they depend on more than who looks, in which language and on which day. */
    default boolean ofThisRequest() {
        return false;
    }

    /**
     * @param order ascending from top to bottom
     * @param group message key of the heading it stands under, {@code null} at the top
     * @param href where it leads; it is current on this path and all below
     * @param key message key of its words
     * @param count how much waits there, {@code null} for no number
     */
    record Entry(
            int order,
            @Nullable String group,
            String href,
            String key,
            @Nullable Long count) {}
}
