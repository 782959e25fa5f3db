package xinqiao.seal.sign;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import xinqiao.seal.Examination.Remark;

/**
 * Time stamps (RFC 3161) of an authority in the intranet: that a signature was there at that time, said by somebody else than
 * the signer. None is waited for long, and a signature without one is made all the same; whoever examines it is told.
 */
public final class TimeStamps {
    public static final TimeStamps NONE = new TimeStamps(null, Duration.ofSeconds(1));

    private static final Logger LOG = LoggerFactory.getLogger(TimeStamps.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int OK = 200;
    private static final int NONCE_BITS = 64;
    private static final String DIGEST = "SHA-256";
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    private final @Nullable URI url;
    private final Duration wait;

    /** @param url of the authority; null: none */
    public TimeStamps(@Nullable URI url, Duration wait) {
        this.url = url;
        this.wait = wait;
    }

    /** The signature with a stamp, or where there is none as it was. */
    byte[] stamped(byte[] signature) {
        try {
            var signed = new CMSSignedData(signature);
            SignerInformation signer = signed.getSignerInfos().iterator().next();
            byte[] token = of(signer.getSignature());
            return token == null ? signature : stamped(signed, signer, token);
        } catch (IOException | CMSException e) {
            LOG.warn("a time stamp doesn't fit: {}", e.toString());
            return signature;
        }
    }

    /** A stamp of the bare value of a signature; null where there is none to be had. */
    byte @Nullable [] of(byte[] value) {
        if (url == null) return null;
        try {
            return ask(Crypto.digest(DIGEST, value), url).getEncoded();
        } catch (IOException | TSPException | RuntimeException e) {
            // whatever the authority does: a letter isn't kept from its signature by it
            LOG.warn("no time stamp from {}: {}", url, e.toString());
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private static byte[] stamped(CMSSignedData signed, SignerInformation signer, byte[] token) throws IOException {
        var value = ASN1Primitive.fromByteArray(token);
        var all = new ASN1EncodableVector();
        all.add(new Attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, new DERSet(value)));
        var with = SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(all));
        return CMSSignedData.replaceSigners(signed, new SignerInformationStore(List.of(with)))
                .getEncoded("DER");
    }

    private TimeStampToken ask(byte[] digest, URI from) throws IOException, TSPException, InterruptedException {
        var generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        var asked = generator.generate(NISTObjectIdentifiers.id_sha256, digest, new BigInteger(NONCE_BITS, RANDOM));
        var request = HttpRequest.newBuilder(from)
                .timeout(wait)
                .header("Content-Type", "application/timestamp-query")
                .POST(BodyPublishers.ofByteArray(asked.getEncoded()))
                .build();
        var client = HttpClient.newBuilder().connectTimeout(wait).build();
        try {
            // the timeout of a request ends with the head of its answer; this one with all of it
            var answer =
                    client.sendAsync(request, BodyHandlers.ofByteArray()).get(wait.toMillis(), TimeUnit.MILLISECONDS);
            if (answer.statusCode() != OK) throw new IOException("answered " + answer.statusCode());
            var response = new TimeStampResponse(answer.body());
            response.validate(asked);
            TimeStampToken token = response.getTimeStampToken();
            if (token == null) throw new IOException("refused: " + response.getStatusString());
            return token;
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException(e);
        } finally {
            client.shutdownNow();
        }
    }

    /** @return when it was signed, by a stamp of an authority that is trusted; null where nobody says so but the signer */
    static @Nullable Instant check(SignerInformation signer, Trust trust, Instant now, List<Remark> remarks)
            throws GeneralSecurityException, IOException {
        var attributes = signer.getUnsignedAttributes();
        var attribute = attributes == null ? null : attributes.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        byte[] token = attribute == null
                ? null
                : attribute.getAttrValues().getObjectAt(0).toASN1Primitive().getEncoded();
        return check(token, signer.getSignature(), trust, now, remarks);
    }

    /** @param encoded the stamp; null: none @param signature whose bare value was stamped */
    static @Nullable Instant check(
            byte @Nullable [] encoded, byte[] signature, Trust trust, Instant now, List<Remark> remarks)
            throws GeneralSecurityException, IOException {
        if (encoded == null) {
            remarks.add(Remark.note("no-stamp"));
            return null;
        }
        try {
            return check(new TimeStampToken(new CMSSignedData(encoded)), signature, trust, now, remarks);
        } catch (CMSException | TSPException | OperatorCreationException | IllegalArgumentException e) {
            remarks.add(Remark.bad("stamp-broken"));
            return null;
        }
    }

    private static @Nullable Instant check(
            TimeStampToken token, byte[] signature, Trust trust, Instant now, List<Remark> remarks)
            throws GeneralSecurityException, IOException, TSPException, OperatorCreationException {
        var info = token.getTimeStampInfo();
        byte[] digest = Crypto.digest(info.getMessageImprintAlgOID().getId(), signature);
        List<X509Certificate> certificates = Cms.certificates(token.toCMSSignedData());
        X509Certificate own = null;
        for (X509Certificate one : certificates)
            if (token.getSID().match(new org.bouncycastle.cert.X509CertificateHolder(one.getEncoded()))) own = one;
        if (own == null || !Arrays.equals(digest, info.getMessageImprintDigest())) {
            remarks.add(Remark.bad("stamp-broken"));
            return null;
        }
        token.validate(new JcaSimpleSignerInfoVerifierBuilder()
                .setProvider(Crypto.PROVIDER)
                .build(own));
        Instant at = info.getGenTime().toInstant();
        String by = Who.signed(own, "", at, null, List.of()).signer();
        if (!trust.vouches(own, certificates, at, now)) {
            remarks.add(Remark.note("stamp-unknown", by));
            return null;
        }
        remarks.add(Remark.good("stamped", SECONDS.format(at), by));
        return at;
    }
}
