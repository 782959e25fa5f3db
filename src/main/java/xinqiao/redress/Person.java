package xinqiao.redress;

import org.jspecify.annotations.Nullable;
import xinqiao.personal.Masking;

/** Whoever brings a claim, or the body in whose name it is brought; always sealed where it is kept. */
public record Person(
        String name,
        @Nullable String document,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address) {

    public boolean reachable() {
        return said(phone) || said(email) || said(address);
    }

    Person masked() {
        return new Person(
                name, Masking.document(document), Masking.phone(phone), Masking.email(email), Masking.address(address));
    }

    static boolean said(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
