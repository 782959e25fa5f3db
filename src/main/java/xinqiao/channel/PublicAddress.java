package xinqiao.channel;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where everybody reads a publication on the site. */
public final class PublicAddress {
    /** Where all of them are found. */
    public static final String ROOT = "/library";

    private PublicAddress() {}

    /** Whether something can be an index number at all. */
    public static boolean wellFormed(String number) {
        return number.matches("[0-9A-Za-z-]{1,40}");
    }

    /** The path of its page. @param number 索引号 */
    public static String of(String number) {
        return ROOT + "/" + URLEncoder.encode(number, StandardCharsets.UTF_8);
    }
}
