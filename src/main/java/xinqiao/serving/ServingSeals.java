package xinqiao.serving;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.personal.Place;
import xinqiao.personal.Vault;

/** What service keeps sealed, each value for the row it stands in. */
@Component
class ServingSeals {
    static final String RECEIPT = "serving_words";
    static final String ADDRESSEE = "serving_notice_addressee";
    static final String GROUND = "serving_notice_ground";
    static final String REMARKS = "serving_notice_remarks";

    private final Vault vault;

    ServingSeals(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(long serving, Receipt receipt) {
        return vault.seal(Place.of(RECEIPT, serving), ServingJson.text(receipt));
    }

    Receipt open(long serving, byte @Nullable [] sealed) {
        return sealed == null ? Receipt.NOTHING : ServingJson.receipt(vault.open(Place.of(RECEIPT, serving), sealed));
    }

    byte[] seal(String place, long id, String words) {
        return vault.seal(Place.of(place, id), words);
    }

    String open(String place, long id, byte @Nullable [] sealed) {
        return sealed == null ? "" : vault.open(Place.of(place, id), sealed);
    }
}
