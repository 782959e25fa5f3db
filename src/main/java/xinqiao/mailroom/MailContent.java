package xinqiao.mailroom;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the envelope says and what was in it; sealed as a whole.
 *
 * @param address of the sender, as written
 * @param postage the number of a registered or express letter
 * @param pages of the main document; 0 where nobody counted
 * @param enclosures 附件
 * @param condition what is not whole about stamp, postmark, postcode, address or contents; blank where all is whole
 * @param remark why it isn't scanned, or to whom it was handed on
 */
public record MailContent(
        String sender,
        String phone,
        String postcode,
        String address,
        @Nullable LocalDate postmarkedOn,
        String postmarkPlace,
        String postage,
        int pages,
        String enclosures,
        String condition,
        String remark) {
    public static final MailContent NOTHING = new MailContent("", "", "", "", null, "", "", 0, "", "", "");

    public MailContent postage(String number) {
        return new MailContent(
                sender,
                phone,
                postcode,
                address,
                postmarkedOn,
                postmarkPlace,
                number,
                pages,
                enclosures,
                condition,
                remark);
    }

    public MailContent remark(String words) {
        return new MailContent(
                sender,
                phone,
                postcode,
                address,
                postmarkedOn,
                postmarkPlace,
                postage,
                pages,
                enclosures,
                condition,
                words);
    }

    /** Postcode and address, as a letter back is addressed. */
    public String whereabouts() {
        return String.join(" ", List.of(postcode, address)).strip();
    }
}
