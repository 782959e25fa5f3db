package xinqiao.mailroom;

import org.springframework.stereotype.Component;
import xinqiao.personal.Place;
import xinqiao.personal.Vault;

/** What the mail room keeps sealed, each value for the row it stands in. */
@Component
class MailSeals {
    static final String CONTENT = "mail_content";
    static final String VALUABLE = "mail_valuable";
    static final String SETTLEMENT = "mail_valuable_settlement";

    private final Vault vault;

    MailSeals(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(long mail, MailContent content) {
        return vault.seal(Place.of(CONTENT, mail), MailJson.text(content));
    }

    MailContent open(long mail, byte[] sealed) {
        return MailJson.value(vault.open(Place.of(CONTENT, mail), sealed), MailContent.class);
    }

    byte[] seal(String place, long id, String words) {
        return vault.seal(Place.of(place, id), words);
    }

    String open(String place, long id, byte[] sealed) {
        return vault.open(Place.of(place, id), sealed);
    }
}
