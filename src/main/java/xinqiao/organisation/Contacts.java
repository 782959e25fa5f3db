package xinqiao.organisation;

import java.util.Locale;

/**
 * What a house tells the public: where to write, call and come, and how to ask for progress (KM-11).
 *
 * @param disclosure the same for information, as far as it differs
 */
public record Contacts(
        String houseCode,
        Text postalAddress,
        String postalCode,
        String email,
        String complaintPhone,
        Text receptionPlace,
        Text receptionTime,
        Text progress,
        DisclosureOffice disclosure) {

    /** The same words in both languages. */
    public record Text(String zh, String en) {
        public static final Text NONE = new Text("", "");

        public String in(Locale locale) {
            return locale.getLanguage().equals("en") ? en : zh;
        }

        private Text or(Text other) {
            return zh.isBlank() ? other : this;
        }
    }

    /** Where applications for information are sent. */
    public Text disclosureAddress() {
        return disclosure.address().or(postalAddress);
    }

    public String disclosurePhone() {
        return or(disclosure.phone(), complaintPhone);
    }

    public String disclosureEmail() {
        return or(disclosure.email(), email);
    }

    /** Where to report what wasn't disclosed as the law asks (监督举报电话). */
    public String reportPhone() {
        return or(disclosure.reportPhone(), complaintPhone);
    }

    public Text reportAddress() {
        return disclosure.reportAddress().or(postalAddress);
    }

    private static String or(String one, String other) {
        return one.isBlank() ? other : one;
    }
}
