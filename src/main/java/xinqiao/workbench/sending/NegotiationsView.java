package xinqiao.workbench.sending;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.routing.Negotiation;
import xinqiao.web.Form;
import xinqiao.workbench.Names;

/**
 * The register of negotiations.
 *
 * @param next the last of this page, where there are others behind it
 */
public record NegotiationsView(
        List<Negotiation> negotiations,
        Form form,
        Names names,
        @Nullable Long next,
        boolean first) {
    public static final String PATH = "/desk/negotiations";
}
