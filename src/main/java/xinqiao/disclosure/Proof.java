package xinqiao.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * What proves an applicant's identity (身份证明), entered later than the rest because the application came without it.
 *
 * @param no of the applicant, from 1
 * @param documentKind what it is ({@link xinqiao.petition.DocumentKind}); null where nobody says
 */
public record Proof(int no, @Nullable String documentKind, String documentNumber) {
    ApplicantDetails of(ApplicantDetails who) {
        return new ApplicantDetails(
                who.name(),
                documentKind,
                documentNumber.strip(),
                who.representative(),
                who.phone(),
                who.email(),
                who.fax(),
                who.address(),
                who.postcode());
    }
}
