package xinqiao.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * An applicant (申请人), or one of several who apply together; always sealed where it is kept.
 *
 * @param name of the person or body
 * @param documentKind what proves the identity (有效身份证件或者证明文件)
 * @param representative 法定代表人, or whoever applies for the applicant
 */
public record ApplicantDetails(
        String name,
        @Nullable String documentKind,
        @Nullable String documentNumber,
        @Nullable String representative,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String fax,
        @Nullable String address,
        @Nullable String postcode) {

    ApplicantDetails stripped() {
        return new ApplicantDetails(
                name.strip(), documentKind, documentNumber, representative, phone, email, fax, address, postcode);
    }

    /** Whether the number of what proves the identity is known. */
    public boolean proved() {
        return said(documentNumber);
    }

    boolean reachable() {
        return said(phone) || said(email) || said(address) || said(fax);
    }

    private static boolean said(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
