package xinqiao.petition;

import org.jspecify.annotations.Nullable;

/** A petitioner (信访人), or one of several; those who speak for the others are representatives (代表). */
public record PetitionerDetails(
        String name,
        boolean representative,
        @Nullable String documentKind,
        @Nullable String documentNumber,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        @Nullable String organisation) {

    /** With the name as it is kept. */
    PetitionerDetails stripped() {
        return new PetitionerDetails(
                name.strip(), representative, documentKind, documentNumber, phone, email, address, organisation);
    }
}
