package xinqiao.workbench.redress;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.redress.Claim;
import xinqiao.redress.ClaimFilter;
import xinqiao.redress.ClaimKind;
import xinqiao.web.Tone;
import xinqiao.workbench.Names;

/** The claims in one box. @param takes kinds that the viewer may register; @param next where the next page begins */
public record ClaimsView(
        ClaimFilter filter,
        List<Claim> claims,
        Names names,
        List<ClaimKind> takes,
        @Nullable Long next,
        boolean further) {
    public static final String PATH = "/desk/claims";

    public static String path(long claim) {
        return PATH + "/" + claim;
    }

    public static String fresh(ClaimKind kind) {
        return PATH + "/new/" + kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    public static Tone tone(Claim one) {
        return switch (one.state()) {
            case REGISTERED -> Tone.UNDERWAY;
            case DECIDED -> Tone.SOON;
            case CLOSED -> Tone.DONE;
        };
    }
}
