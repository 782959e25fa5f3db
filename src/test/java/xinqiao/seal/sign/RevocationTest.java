package xinqiao.seal.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.seal.sign.Samples.AT;
import static xinqiao.seal.sign.Samples.HOUSE;
import static xinqiao.seal.sign.Samples.NOW;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.seal.Examination;
import xinqiao.seal.Examination.Remark;
import xinqiao.seal.Examination.Verdict;
import xinqiao.seal.sign.TestAuthority.Algorithm;

/** Certificates that were revoked, and time stamps that say when something was signed. */
class RevocationTest {
    private static final Instant BETWEEN = Instant.parse("2026-04-01T00:00:00Z");

    @TempDir
    Path folder;

    private static Examination examine(byte[] file, Trust trust) {
        return PdfCheck.examine(file, trust, NOW);
    }

    private static List<String> keys(Examination found) {
        return found.signatures().getFirst().remarks().stream().map(Remark::key).toList();
    }

    /** As an authority of the intranet puts it into the folder. */
    private void list(TestAuthority by, X509Certificate revoked, Instant on, Instant next) throws Exception {
        var builder = new JcaX509v2CRLBuilder(by.root(), Date.from(AT))
                .setNextUpdate(Date.from(next))
                .addCRLEntry(revoked.getSerialNumber(), Date.from(on), CRLReason.keyCompromise);
        var signer = new JcaContentSignerBuilder(by.key().algorithm())
                .setProvider(Crypto.PROVIDER)
                .build(by.key().key());
        Files.write(folder.resolve("revoked.crl"), builder.build(signer).getEncoded());
    }

    @Test
    @Covers(Provision.KM_7)
    void whatARevokedKeySignedDoesNotCountAndItSignsNothingMore() throws Exception {
        var authority = Samples.authority(Algorithm.ECDSA);
        var key = Samples.key(authority);
        byte[] signed = PdfSigner.sign(Samples.pdf(), key, HOUSE, null, AT);
        var trust = new Trust(List.of(authority.root()), new Revocations(List.of(folder)));
        assertThat(keys(examine(signed, trust))).contains("revocation-unknown", "no-stamp");
        assertThat(trust.revoked(key, NOW)).isFalse();
        list(authority, Samples.key(authority).certificate(), BETWEEN, NOW.plusSeconds(60));
        assertThat(keys(examine(signed, trust))).contains("not-revoked");
        list(authority, Samples.key(authority).certificate(), BETWEEN, NOW.minusSeconds(3600));
        assertThat(keys(examine(signed, trust))).contains("revocation-stale");
        list(authority, key.certificate(), BETWEEN, NOW.plusSeconds(86_400));
        assertThat(examine(signed, trust).verdict())
                .as("whoever has the key can date back")
                .isEqualTo(Verdict.BAD);
        assertThat(keys(examine(signed, trust))).contains("revoked");
        assertThat(trust.revoked(key, NOW)).isTrue();
        // a list that somebody else wrote says nothing
        list(Samples.authority(Algorithm.ECDSA), key.certificate(), BETWEEN, NOW.plusSeconds(172_800));
        assertThat(keys(examine(signed, trust))).contains("revocation-unknown");
        Files.writeString(folder.resolve("note.txt"), "no list");
        assertThat(trust.revoked(key, NOW)).isFalse();
    }

    @Test
    @Covers(Provision.KM_7)
    void theElectronicSealOfARevokedKeyDoesNotCountEither() throws Exception {
        var authority = Samples.authority(Algorithm.SM2);
        var key = Samples.key(authority);
        byte[] signed = OfdSigner.sign(Samples.ofd(), key, HOUSE, null, AT);
        var trust = new Trust(List.of(authority.root()), new Revocations(List.of(folder)));
        assertThat(OfdCheck.examine(signed, trust, NOW).verdict()).isEqualTo(Verdict.GOOD);
        list(authority, key.certificate(), BETWEEN, NOW.plusSeconds(60));
        var found = OfdCheck.examine(signed, trust, NOW);
        assertThat(found.verdict()).isEqualTo(Verdict.BAD);
        assertThat(keys(found)).contains("revoked", "no-stamp");
    }

    @Test
    @Covers(Provision.KM_7)
    void aTimeStampProvesThatItWasSignedBeforeAndItsAbsenceNeverBlocks() throws Exception {
        var authority = Samples.authority(Algorithm.ECDSA);
        var key = Samples.key(authority);
        var tokens = tokens(authority);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var stamps = new TimeStamps(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"), Duration.ofSeconds(5));
        server.createContext("/", exchange -> {
            byte[] asked = exchange.getRequestBody().readAllBytes();
            byte[] answer = answer(asked, tokens);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        byte[] signed = PdfSigner.sign(Samples.pdf(), key, HOUSE, Samples.SEAL, AT, stamps);
        aSealIsStampedToo(stamps, authority);
        server.stop(0);
        list(authority, key.certificate(), BETWEEN, NOW.plusSeconds(60));
        var trust = new Trust(List.of(authority.root()), new Revocations(List.of(folder)));
        assertThat(keys(examine(signed, trust)))
                .contains("stamped", "revoked-since")
                .doesNotContain("no-stamp");
        assertThat(examine(signed, trust).verdict()).isEqualTo(Verdict.GOOD);
        byte[] without = PdfSigner.sign(Samples.pdf(), key, HOUSE, null, AT, stamps);
        assertThat(keys(examine(without, new Trust(List.of(authority.root()))))).contains("no-stamp");
        assertThat(examine(without, new Trust(List.of(authority.root()))).verdict())
                .isEqualTo(Verdict.GOOD);
    }

    /** Of an OFD the value of the electronic seal's signature is stamped, and a stamp of another one isn't taken for it. */
    private void aSealIsStampedToo(TimeStamps stamps, TestAuthority stamper) throws Exception {
        var authority = Samples.authority(Algorithm.SM2);
        byte[] sealed = OfdSigner.sign(Samples.ofd(), Samples.key(authority), HOUSE, Samples.SEAL, AT, stamps);
        var both = new Trust(List.of(authority.root(), stamper.root()));
        var found = OfdCheck.examine(sealed, both, NOW);
        assertThat(found.verdict()).isEqualTo(Verdict.GOOD);
        assertThat(keys(found)).contains("unchanged", "stamped").doesNotContain("no-stamp");
        assertThat(keys(OfdCheck.examine(sealed, new Trust(List.of(authority.root())), NOW)))
                .contains("stamp-unknown");
        var files = Samples.unzip(sealed);
        files.computeIfPresent("Doc_0/Signs/Sign_0/SignedValue.dat", (path, was) -> {
            byte[] other = was.clone();
            other[other.length - 1] ^= 1;
            return other;
        });
        assertThat(keys(OfdCheck.examine(Samples.zip(files), both, NOW))).contains("stamp-broken");
    }

    private static byte[] answer(byte[] asked, TimeStampTokenGenerator tokens) throws IOException {
        try {
            return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                    .generate(new TimeStampRequest(asked), BigInteger.ONE, Date.from(AT.plusSeconds(30)))
                    .getEncoded();
        } catch (TSPException e) {
            throw new IOException(e);
        }
    }

    /** A time stamp authority under the same root. */
    private static TimeStampTokenGenerator tokens(TestAuthority authority) throws Exception {
        var pair = Algorithm.ECDSA.pair();
        var issuer =
                X500Name.getInstance(authority.root().getSubjectX500Principal().getEncoded());
        var signer = new JcaContentSignerBuilder(authority.key().algorithm())
                .setProvider(Crypto.PROVIDER)
                .build(authority.key().key());
        var holder = new JcaX509v3CertificateBuilder(
                        issuer,
                        BigInteger.TWO,
                        Date.from(Samples.FROM),
                        Date.from(Samples.UNTIL),
                        new X500Name("CN=Time"),
                        pair.getPublic())
                .addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping))
                .build(signer);
        var certificate = Crypto.certificate(holder.getEncoded());
        var digests = new JcaDigestCalculatorProviderBuilder()
                .setProvider(Crypto.PROVIDER)
                .build();
        var tokens = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder()
                        .setProvider(Crypto.PROVIDER)
                        .build("SHA256withECDSA", pair.getPrivate(), certificate),
                digests.get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
                new ASN1ObjectIdentifier("1.2.3.4"));
        tokens.addCertificates(new JcaCertStore(List.of(certificate)));
        return tokens;
    }
}
