package xinqiao.workbench.sending;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.routing.SendingDesk.SendingLine;
import xinqiao.routing.SendingFilter;
import xinqiao.web.Form;
import xinqiao.web.Option;

/**
 * A list of sendings.
 *
 * @param next the last of this page, where there are others behind it
 */
public record SendingsView(
        SendingFilter filter,
        Form form,
        List<SendingLine> lines,
        @Nullable Long next,
        List<Option> houses,
        List<Option> bodies,
        boolean keeps) {
    public static final String PATH = "/desk/sendings";
}
