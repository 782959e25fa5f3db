package xinqiao.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an official document says of itself.
 *
 * @param number 文号, "署令〔2024〕272号"; empty for none
 * @param issuer 发文机关, empty where it is the house
 * @param effectiveOn from when it holds; older documents hold from before they were issued
 */
public record Paper(
        String number,
        String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate effectiveOn,
        Validity validity) {
    public static final Paper NONE = new Paper("", "", null, null, Validity.NONE);
}
