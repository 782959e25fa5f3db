package xinqiao.reception;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.personal.Place;
import xinqiao.personal.Vault;

/** What the reception keeps sealed, each value for the row it stands in. */
@Component
class Seals {
    static final String BOOKING = "reception_booking";
    static final String VISIT = "reception_visit";
    static final String INTERVIEW = "reception_interview";
    static final String PROMISE = "reception_promise";
    static final String DUTY = "reception_duty";
    static final String INCIDENT = "reception_incident";

    private final Vault vault;

    Seals(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(String table, long id, Object value) {
        return vault.seal(Place.of(table, id), Json.text(value));
    }

    <T> @Nullable T open(String table, long id, byte @Nullable [] sealed, Class<T> type) {
        return sealed == null ? null : Json.value(vault.open(Place.of(table, id), sealed), type);
    }
}
