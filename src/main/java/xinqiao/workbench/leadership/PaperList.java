package xinqiao.workbench.leadership;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Provision;
import xinqiao.web.Link;

/**
 * One of the registers.
 *
 * @param name with a dot at the end: its texts are {@code name + "title"}, {@code "none"}, {@code "who"} …
 * @param boxes the views of it
 * @param fresh where a new one is begun; null where it isn't here
 * @param print where it is printed
 */
public record PaperList(
        String name,
        List<Link> sections,
        List<Link> boxes,
        String here,
        List<PaperLine> lines,
        @Nullable String fresh,
        @Nullable String print,
        Provision law) {}
