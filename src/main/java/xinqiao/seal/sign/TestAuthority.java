package xinqiao.seal.sign;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A certificate authority of our own making, for demonstrations and tests. Every certificate of it carries a mark by which
 * it is known wherever it turns up: production takes none of them.
 */
public final class TestAuthority {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SERIAL_BITS = 120;
    /** Ours: from a random UUID, as X.667 lets everybody have one. */
    private static final ASN1ObjectIdentifier MARK =
            new ASN1ObjectIdentifier("2.25.195418237713650428561909452811387615244");

    /** The kinds of key that houses have. */
    public enum Algorithm {
        RSA("RSA", "SHA256withRSA"),
        ECDSA("P-256", "SHA256withECDSA"),
        SM2("sm2p256v1", Crypto.SM2);

        private static final int RSA_BITS = 3072;
        private final String curve;
        private final String signature;

        Algorithm(String curve, String signature) {
            this.curve = curve;
            this.signature = signature;
        }

        KeyPair pair() throws GeneralSecurityException {
            if (this == RSA) {
                var generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(RSA_BITS, RANDOM);
                return generator.generateKeyPair();
            }
            var generator = KeyPairGenerator.getInstance("EC", Crypto.PROVIDER);
            generator.initialize(new ECGenParameterSpec(curve), RANDOM);
            return generator.generateKeyPair();
        }
    }

    private final Algorithm algorithm;
    private final HouseKey root;

    private TestAuthority(Algorithm algorithm, HouseKey root) {
        this.algorithm = algorithm;
        this.root = root;
    }

    public static TestAuthority make(Algorithm algorithm, String name, Instant from, Instant until)
            throws GeneralSecurityException {
        var subject = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "CN")
                .addRDN(BCStyle.O, name)
                .addRDN(BCStyle.CN, name + " " + algorithm)
                .build();
        var pair = algorithm.pair();
        var certificate = certificate(algorithm, pair, subject, pair, subject, from, until, true);
        return new TestAuthority(
                algorithm, new HouseKey(pair.getPrivate(), List.of(certificate), Crypto.PROVIDER, HouseKey.NO_SEAL));
    }

    static TestAuthority of(Algorithm algorithm, HouseKey root) {
        return new TestAuthority(algorithm, root);
    }

    HouseKey key() {
        return root;
    }

    public X509Certificate root() {
        return root.certificate();
    }

    /** A key for a house, certified for that time. */
    public HouseKey issue(String house, String code, Instant from, Instant until) throws GeneralSecurityException {
        var subject = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "CN")
                .addRDN(BCStyle.O, house)
                .addRDN(BCStyle.OU, code)
                .addRDN(BCStyle.CN, house)
                .build();
        var pair = algorithm.pair();
        var issuer = new KeyPair(root().getPublicKey(), root.key());
        var name = X500Name.getInstance(root().getSubjectX500Principal().getEncoded());
        var certificate = certificate(algorithm, issuer, name, pair, subject, from, until, false);
        return new HouseKey(pair.getPrivate(), List.of(certificate, root()), Crypto.PROVIDER, HouseKey.NO_SEAL);
    }

    /** Whether a certificate is of such an authority. */
    public static boolean marked(X509Certificate certificate) {
        return certificate.getExtensionValue(MARK.getId()) != null;
    }

    private static X509Certificate certificate(
            Algorithm algorithm,
            KeyPair issuer,
            X500Name by,
            KeyPair pair,
            X500Name subject,
            Instant from,
            Instant until,
            boolean authority)
            throws GeneralSecurityException {
        try {
            var utils = new JcaX509ExtensionUtils();
            int usage = authority
                    ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                    : KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
            var builder = new JcaX509v3CertificateBuilder(
                            by,
                            new BigInteger(SERIAL_BITS, RANDOM).setBit(SERIAL_BITS),
                            Date.from(from),
                            Date.from(until),
                            subject,
                            pair.getPublic())
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(authority))
                    .addExtension(Extension.keyUsage, true, new KeyUsage(usage))
                    .addExtension(
                            Extension.subjectKeyIdentifier, false, utils.createSubjectKeyIdentifier(pair.getPublic()))
                    .addExtension(
                            Extension.authorityKeyIdentifier,
                            false,
                            utils.createAuthorityKeyIdentifier(issuer.getPublic()))
                    .addExtension(MARK, false, new DERUTF8String("demonstration only"));
            var signer = new JcaContentSignerBuilder(algorithm.signature)
                    .setProvider(Crypto.PROVIDER)
                    .build(issuer.getPrivate());
            return Crypto.certificate(builder.build(signer).getEncoded());
        } catch (OperatorCreationException | CertIOException e) {
            throw new GeneralSecurityException(e);
        } catch (java.io.IOException e) {
            throw new GeneralSecurityException(e);
        }
    }
}
