package xinqiao.seal.sign;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.jspecify.annotations.Nullable;

/**
 * Electronic seals and their signatures as GB/T 38540 version 4 writes them. A seal names the certificates that may use it
 * and is itself signed by whoever made it.
 */
final class Ses {
    static final ASN1ObjectIdentifier SM2_WITH_SM3 = GMObjectIdentifiers.sm2sign_with_sm3;
    private static final int VERSION = 4;
    private static final int OF_A_UNIT = 1;
    private static final int BY_CERTIFICATE = 1;
    private static final int STAMP = 0;
    private static final int STAMP_AT = 4;

    private Ses() {}

    /**
     * A seal as it was read.
     *
     * @param made when its maker made it
     * @param info what its maker signed, as it was encoded
     * @param certificates of those who may use it
     */
    record Seal(
            String name,
            Instant made,
            Instant from,
            Instant until,
            List<byte[]> certificates,
            byte[] info,
            X509Certificate maker,
            byte[] signature,
            byte[] encoded) {

        boolean genuine() {
            return verifies(maker.getPublicKey(), info, signature);
        }
    }

    /**
     * A signature as it was read.
     *
     * @param signed what was signed, as it was encoded
     * @param digest of the description of the signature in the file
     * @param stamp a time stamp of the value, where there is one
     */
    record Signed(
            Seal seal,
            Instant at,
            byte[] digest,
            String about,
            byte[] signed,
            X509Certificate certificate,
            byte[] value,
            byte @Nullable [] stamp) {
        boolean genuine() {
            return verifies(certificate.getPublicKey(), signed, value);
        }
    }

    /** What a new seal is to say; the house makes it for itself. */
    static byte[] seal(HouseKey key, String name, byte[] png, int millimetres, Instant at)
            throws GeneralSecurityException, IOException {
        return seal(key, key.certificate(), name, png, millimetres, at);
    }

    /** @param own the certificate of whoever may use it */
    static byte[] seal(HouseKey maker, X509Certificate own, String name, byte[] png, int millimetres, Instant at)
            throws GeneralSecurityException, IOException {
        var header = sequence(new DERIA5String("ES"), new ASN1Integer(VERSION), new DERIA5String("Xinqiao"));
        var property = sequence(
                new ASN1Integer(OF_A_UNIT),
                new DERUTF8String(name),
                new ASN1Integer(BY_CERTIFICATE),
                sequence(new DEROctetString(own.getEncoded())),
                time(at),
                time(own.getNotBefore().toInstant()),
                time(own.getNotAfter().toInstant()));
        var picture = sequence(
                new DERIA5String("png"),
                new DEROctetString(png),
                new ASN1Integer(millimetres),
                new ASN1Integer(millimetres));
        String id = own.getSerialNumber().toString(16);
        var info = sequence(header, new DERIA5String(id), property, picture);
        return sequence(
                        info,
                        new DEROctetString(maker.certificate().getEncoded()),
                        SM2_WITH_SM3,
                        new DERBitString(signature(maker, info.getEncoded("DER"))))
                .getEncoded("DER");
    }

    /** @param about the path of the description in the file; @param description its bytes */
    static byte[] sign(HouseKey key, byte[] seal, String about, byte[] description, Instant at, TimeStamps stamps)
            throws GeneralSecurityException, IOException {
        var signed = sequence(
                new ASN1Integer(VERSION),
                ASN1Primitive.fromByteArray(seal),
                time(at),
                new DERBitString(Crypto.digest("SM3", description)),
                new DERIA5String(about));
        byte[] value = signature(key, signed.getEncoded("DER"));
        var all = new ASN1EncodableVector();
        all.add(signed);
        all.add(new DEROctetString(key.certificate().getEncoded()));
        all.add(SM2_WITH_SM3);
        all.add(new DERBitString(value));
        byte[] stamp = stamps.of(value);
        if (stamp != null) all.add(new DERTaggedObject(true, STAMP, new DERBitString(stamp)));
        return new DERSequence(all).getEncoded("DER");
    }

    static Signed readSignature(byte[] encoded) throws GeneralSecurityException, IOException {
        try {
            var all = ASN1Sequence.getInstance(ASN1Primitive.fromByteArray(encoded));
            var signed = ASN1Sequence.getInstance(all.getObjectAt(0));
            known(all.getObjectAt(2));
            return new Signed(
                    readSeal(signed.getObjectAt(1)),
                    instant(signed.getObjectAt(2)),
                    bits(signed.getObjectAt(3)),
                    text(signed.getObjectAt(4)),
                    signed.getEncoded("DER"),
                    Crypto.certificate(octets(all.getObjectAt(1))),
                    bits(all.getObjectAt(3)),
                    all.size() > STAMP_AT ? stamp(all.getObjectAt(STAMP_AT)) : null);
        } catch (IllegalArgumentException
                | IllegalStateException
                | ArrayIndexOutOfBoundsException
                | ClassCastException e) {
            throw new IOException("no signature of GB/T 38540", e);
        }
    }

    /** Makers of seals tag it either way. */
    private static byte[] stamp(ASN1Encodable part) throws IOException {
        var tagged = ASN1TaggedObject.getInstance(part);
        if (tagged.getTagNo() != STAMP) throw new IOException("no time stamp of GB/T 38540");
        return ASN1BitString.getInstance(tagged, tagged.isExplicit()).getOctets();
    }

    private static Seal readSeal(ASN1Encodable encoded) throws GeneralSecurityException, IOException {
        var all = ASN1Sequence.getInstance(encoded);
        var info = ASN1Sequence.getInstance(all.getObjectAt(0));
        known(all.getObjectAt(2));
        var property = ASN1Sequence.getInstance(info.getObjectAt(2));
        List<byte[]> certificates = new ArrayList<>();
        if (ASN1Integer.getInstance(property.getObjectAt(2)).intValueExact() == BY_CERTIFICATE)
            for (ASN1Encodable one : ASN1Sequence.getInstance(property.getObjectAt(3))) certificates.add(octets(one));
        return new Seal(
                text(property.getObjectAt(1)),
                instant(property.getObjectAt(4)),
                instant(property.getObjectAt(5)),
                instant(property.getObjectAt(6)),
                certificates,
                info.getEncoded("DER"),
                Crypto.certificate(octets(all.getObjectAt(1))),
                bits(all.getObjectAt(3)),
                all.getEncoded("DER"));
    }

    private static void known(ASN1Encodable algorithm) throws IOException {
        if (!SM2_WITH_SM3.equals(algorithm)) throw new IOException("only SM2 with SM3 signs an electronic seal");
    }

    private static byte[] signature(HouseKey key, byte[] content) throws GeneralSecurityException {
        var signature = Signature.getInstance(Crypto.SM2, key.provider());
        signature.initSign(key.key());
        signature.update(content);
        return signature.sign();
    }

    private static boolean verifies(PublicKey key, byte[] content, byte[] value) {
        try {
            var signature = Signature.getInstance(Crypto.SM2, Crypto.PROVIDER);
            signature.initVerify(key);
            signature.update(content);
            return signature.verify(value);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static DERSequence sequence(ASN1Encodable... parts) {
        var all = new ASN1EncodableVector();
        for (ASN1Encodable part : parts) all.add(part);
        return new DERSequence(all);
    }

    private static ASN1GeneralizedTime time(Instant at) {
        return new DERGeneralizedTime(Date.from(at));
    }

    private static Instant instant(ASN1Encodable time) throws IOException {
        try {
            return ASN1GeneralizedTime.getInstance(time).getDate().toInstant();
        } catch (java.text.ParseException e) {
            throw new IOException(e);
        }
    }

    private static byte[] octets(ASN1Encodable part) {
        return ASN1OctetString.getInstance(part).getOctets();
    }

    private static byte[] bits(ASN1Encodable part) {
        return ASN1BitString.getInstance(part).getOctets();
    }

    private static String text(ASN1Encodable part) {
        return ((ASN1String) part).getString();
    }
}
