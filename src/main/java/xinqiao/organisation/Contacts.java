package xinqiao.organisation;

import java.util.Locale;

/** What a house tells the public: where to write, call and come, and how to ask for progress (KM-11). */
public record Contacts(
        String houseCode,
        Text postalAddress,
        String postalCode,
        String email,
        String complaintPhone,
        Text receptionPlace,
        Text receptionTime,
        Text progress) {

    /** The same words in both languages. */
    public record Text(String zh, String en) {
        public String in(Locale locale) {
            return locale.getLanguage().equals("en") ? en : zh;
        }
    }
}
