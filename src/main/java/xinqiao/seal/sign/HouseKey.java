package xinqiao.seal.sign;

import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/**
 * The key with which a house signs. It stays where it was loaded from: on a token only a handle of it is here.
 *
 * @param chain its certificate first, then those above it
 * @param provider that signs with it
 * @param seal the electronic seal (SESeal of GB/T 38540) that a seal authority made for it; empty: one is made when needed
 */
public record HouseKey(PrivateKey key, List<X509Certificate> chain, Provider provider, byte[] seal) {
    static final byte[] NO_SEAL = {};
    private static final int LONG_CURVE = 320;

    public HouseKey {
        chain = List.copyOf(chain);
    }

    public X509Certificate certificate() {
        return chain.getFirst();
    }

    public boolean sm2() {
        var algorithm = SubjectPublicKeyInfo.getInstance(
                        certificate().getPublicKey().getEncoded())
                .getAlgorithm();
        return algorithm.getAlgorithm().equals(X9ObjectIdentifiers.id_ecPublicKey)
                && GMObjectIdentifiers.sm2p256v1.equals(algorithm.getParameters());
    }

    String algorithm() {
        if (sm2()) return Crypto.SM2;
        if (certificate().getPublicKey() instanceof ECPublicKey curve)
            return curve.getParams().getOrder().bitLength() > LONG_CURVE ? "SHA384withECDSA" : "SHA256withECDSA";
        return "SHA256withRSA";
    }

    /** Whether its certificate holds at that moment. */
    public boolean holds(Instant at) {
        var date = Date.from(at);
        return !date.before(certificate().getNotBefore())
                && !date.after(certificate().getNotAfter());
    }

    @Override
    public String toString() {
        return "HouseKey[" + certificate().getSubjectX500Principal() + "]"; // never the key
    }
}
