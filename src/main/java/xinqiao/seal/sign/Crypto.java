package xinqiao.seal.sign;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Provider;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Bouncy Castle, asked by name and never put in front of what the platform brings. */
public final class Crypto {
    public static final Provider PROVIDER = new BouncyCastleProvider();
    public static final String SM2 = "SM3withSM2";

    private Crypto() {}

    static byte[] digest(String algorithm, byte[] content) {
        try {
            return MessageDigest.getInstance(algorithm, PROVIDER).digest(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Bouncy Castle knows " + algorithm, e);
        }
    }

    /** A certificate of any kind, with those on the curve of SM2, which the platform doesn't know. */
    static X509Certificate certificate(byte[] encoded) throws GeneralSecurityException {
        return (X509Certificate) CertificateFactory.getInstance("X.509", PROVIDER)
                .generateCertificate(new ByteArrayInputStream(encoded));
    }

    /** All certificates of a file in PEM or DER. */
    static List<X509Certificate> certificates(byte[] file) throws GeneralSecurityException {
        return CertificateFactory.getInstance("X.509", PROVIDER)
                .generateCertificates(new ByteArrayInputStream(file))
                .stream()
                .map(X509Certificate.class::cast)
                .toList();
    }
}
