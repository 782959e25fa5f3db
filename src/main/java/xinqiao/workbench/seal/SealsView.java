package xinqiao.workbench.seal;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Objection;
import xinqiao.procedure.Profile;
import xinqiao.seal.KeyState;
import xinqiao.seal.OfficialSeal;
import xinqiao.web.Form;
import xinqiao.workbench.Field;

/**
 * The register of seals of a house.
 *
 * @param holders names of those who hold its posts, by the post
 * @param pdf the certificate with which the house signs PDF; null where it has none; {@code ofd} likewise
 * @param troubled keys of the house that can't be used now
 */
public record SealsView(
        List<OfficialSeal> seals,
        Map<Long, String> holders,
        boolean keeps,
        List<Field> fields,
        Form form,
        List<Objection> objections,
        @Nullable X509Certificate pdf,
        @Nullable X509Certificate ofd,
        List<KeyState> troubled,
        String house,
        Profile profile) {
    public static final String PATH = "/desk/seals";

    public String holder(long post) {
        return holders.getOrDefault(post, "");
    }
}
