package xinqiao.seal.sign;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.jspecify.annotations.Nullable;
import xinqiao.seal.Examination.Remark;
import xinqiao.seal.Examination.Signature;

/** What a certificate says of whoever signed. */
final class Who {
    private Who() {}

    static Signature signed(
            X509Certificate certificate,
            String algorithm,
            @Nullable Instant at,
            @Nullable String seal,
            List<Remark> remarks) {
        var subject = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        var issuer = X500Name.getInstance(certificate.getIssuerX500Principal().getEncoded());
        String signer = named(subject, BCStyle.CN);
        String house = named(subject, BCStyle.O);
        return new Signature(
                house.isEmpty() ? signer : house,
                signer,
                named(issuer, BCStyle.CN),
                certificate.getSerialNumber().toString(16),
                algorithm,
                at,
                seal,
                remarks);
    }

    /** A signature of which not even that can be read. */
    static Signature unreadable(List<Remark> remarks) {
        return new Signature("", "", "", "", "", null, null, remarks);
    }

    private static String named(X500Name name, ASN1ObjectIdentifier part) {
        var found = name.getRDNs(part);
        return found.length == 0
                ? ""
                : IETFUtils.valueToString(found[0].getFirst().getValue());
    }
}
