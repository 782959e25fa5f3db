package xinqiao.seal.sign;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static xinqiao.seal.sign.Samples.AT;
import static xinqiao.seal.sign.Samples.FROM;
import static xinqiao.seal.sign.Samples.HOUSE;
import static xinqiao.seal.sign.Samples.NOW;
import static xinqiao.seal.sign.Samples.SEAL;
import static xinqiao.seal.sign.Samples.UNTIL;
import static xinqiao.seal.sign.Samples.all;
import static xinqiao.seal.sign.Samples.changed;
import static xinqiao.seal.sign.Samples.faults;
import static xinqiao.seal.sign.Samples.with;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import xinqiao.seal.Examination;
import xinqiao.seal.Examination.Verdict;
import xinqiao.seal.sign.TestAuthority.Algorithm;

/** A PDF that a house signed, by every kind of key; and every way in which it could be changed. */
class PdfSignatureTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Algorithm.class)
    void aSignedPdfSaysWhoSignedAndWhenAndThatNothingChanged(Algorithm algorithm) throws Exception {
        var authority = Samples.authority(algorithm);
        byte[] plain = Samples.pdf();
        byte[] signed = PdfSigner.sign(plain, Samples.key(authority), HOUSE, SEAL, AT);
        assertThat(Arrays.copyOf(signed, plain.length)).isEqualTo(plain);
        var found = examine(signed, authority);
        assertThat(found.verdict()).isEqualTo(Verdict.GOOD);
        assertThat(all(found)).containsExactly("unchanged", "no-stamp", "revocation-unknown", "demonstration");
        var one = found.signatures().getFirst();
        assertThat(one.house()).isEqualTo(HOUSE);
        assertThat(one.at()).isEqualTo(AT);
        assertThat(verifiedByHand(signed, algorithm)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Algorithm.class)
    void aChangedByteIsFound(Algorithm algorithm) throws Exception {
        var authority = Samples.authority(algorithm);
        byte[] signed = PdfSigner.sign(Samples.pdf(), Samples.key(authority), HOUSE, SEAL, AT);
        byte[] other = signed.clone();
        // a byte in the middle of the first page's text, which is compressed, and one of a number of the file
        int at = new String(signed, ISO_8859_1).indexOf("stream") + 12;
        other[at] ^= 1;
        assertThat(faults(examine(other, authority))).contains("changed");
        assertThat(faults(examine(changed(signed, "/MediaBox [0.0", "/MediaBox [9.0"), authority)))
                .containsExactly("changed");
        assertThat(verifiedByHand(other, algorithm)).isFalse();
    }

    @Test
    void aChangedDayOfSigningIsFound() throws Exception {
        var authority = Samples.authority(Algorithm.ECDSA);
        byte[] signed = PdfSigner.sign(Samples.pdf(), Samples.key(authority), HOUSE, SEAL, AT);
        assertThat(faults(examine(changed(signed, "D:20260302", "D:20260301"), authority)))
                .containsExactly("changed");
    }

    @Test
    void whatIsAppendedIsFoundAndWhichPageItChanged() throws Exception {
        var authority = Samples.authority(Algorithm.SM2);
        byte[] signed = PdfSigner.sign(Samples.pdf(), Samples.key(authority), HOUSE, SEAL, AT);
        assertThat(faults(examine(with(signed, "\n% one more line\n"), authority)))
                .containsExactly("appended");
        assertThat(faults(examine(later(signed, false), authority))).containsExactly("appended", "page-changed");
        assertThat(faults(examine(later(signed, true), authority))).containsExactly("appended", "pages-counted");
    }

    @Test
    void aSecondSignatureAfterTheFirstIsNoFault() throws Exception {
        var authority = Samples.authority(Algorithm.ECDSA);
        byte[] once = PdfSigner.sign(Samples.pdf(), Samples.key(authority), HOUSE, SEAL, AT);
        byte[] twice =
                PdfSigner.sign(once, authority.issue("上级海关", "0000", FROM, UNTIL), "上级海关", null, AT.plusSeconds(60));
        var found = examine(twice, authority);
        assertThat(found.verdict()).isEqualTo(Verdict.GOOD);
        assertThat(found.signatures()).extracting(Examination.Signature::house).containsExactly(HOUSE, "上级海关");
        assertThat(faults(examine(changed(twice, "/MediaBox [0.0", "/MediaBox [9.0"), authority)))
                .containsExactly("changed", "changed");
    }

    @Test
    void aRangeThatLeavesSomethingOutIsFound() throws Exception {
        var authority = Samples.authority(Algorithm.ECDSA);
        byte[] signed = PdfSigner.sign(Samples.pdf(), Samples.key(authority), HOUSE, SEAL, AT);
        var range = Pattern.compile("/ByteRange \\[0 (\\d+) ").matcher(new String(signed, ISO_8859_1));
        assertThat(range.find()).isTrue();
        String shorter = String.format("%0" + range.group(1).length() + "d", Integer.parseInt(range.group(1)) - 50);
        assertThat(faults(examine(changed(signed, "[0 " + range.group(1), "[0 " + shorter), authority)))
                .containsExactly("range");
    }

    @Test
    void aCertificateThatDidNotHoldOrOfNobodyKnownIsNamed() throws Exception {
        var authority = Samples.authority(Algorithm.ECDSA);
        var old = authority.issue(HOUSE, "8600", FROM, FROM.plusSeconds(86_400));
        assertThat(faults(examine(PdfSigner.sign(Samples.pdf(), old, HOUSE, null, AT), authority)))
                .containsExactly("expired");
        var young = authority.issue(HOUSE, "8600", NOW, UNTIL);
        assertThat(faults(examine(PdfSigner.sign(Samples.pdf(), young, HOUSE, null, AT), authority)))
                .containsExactly("not-yet");
        var since = authority.issue(HOUSE, "8600", FROM, AT.plusSeconds(86_400));
        var found = examine(PdfSigner.sign(Samples.pdf(), since, HOUSE, null, AT), authority);
        assertThat(found.verdict()).isEqualTo(Verdict.GOOD);
        assertThat(all(found)).contains("expired-since");
        // another authority of the same name
        var stranger = Samples.authority(Algorithm.ECDSA);
        byte[] foreign = PdfSigner.sign(Samples.pdf(), Samples.key(stranger), HOUSE, null, AT);
        assertThat(faults(examine(foreign, authority))).containsExactly("unknown-authority");
        // a house can't certify another one
        var house = Samples.key(authority);
        var forged = TestAuthority.of(Algorithm.ECDSA, house).issue("海关总署", "0000", FROM, UNTIL);
        var chained = new HouseKey(
                forged.key(),
                List.of(forged.certificate(), house.certificate(), authority.root()),
                Crypto.PROVIDER,
                HouseKey.NO_SEAL);
        assertThat(faults(examine(PdfSigner.sign(Samples.pdf(), chained, "海关总署", null, AT), authority)))
                .containsExactly("unknown-authority");
    }

    @Test
    void whatIsNotSignedOrNoPdfIsSaid() throws Exception {
        var authority = Samples.authority(Algorithm.ECDSA);
        assertThat(examine(Samples.pdf(), authority).verdict()).isEqualTo(Verdict.UNSIGNED);
        assertThat(faults(examine("%PDF-1.7 and nothing more".getBytes(ISO_8859_1), authority)))
                .containsExactly("unreadable");
    }

    /** What another program says of it, where the machine has one. */
    @ParameterizedTest
    @EnumSource(
            value = Algorithm.class,
            names = {"RSA", "ECDSA"})
    void popplerSaysTheSame(Algorithm algorithm) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/pdfsig")), "pdfsig of poppler isn't installed");
        byte[] signed = PdfSigner.sign(Samples.pdf(), Samples.key(Samples.authority(algorithm)), HOUSE, SEAL, AT);
        Path file = Files.write(folder.resolve("signed.pdf"), signed);
        assertThat(pdfsig(file)).contains("Signature is Valid", "Total document signed");
        Files.write(file, changed(signed, "/MediaBox [0.0", "/MediaBox [9.0"));
        assertThat(pdfsig(file)).contains("Digest Mismatch");
    }

    private static String pdfsig(Path file) throws Exception {
        var process = new ProcessBuilder("/usr/bin/pdfsig", "-nocert", file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), ISO_8859_1);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return said;
    }

    private static Examination examine(byte[] file, TestAuthority authority) {
        return PdfCheck.examine(file, new Trust(List.of(authority.root())), NOW);
    }

    private static byte[] later(byte[] signed, boolean page) throws Exception {
        try (var document = Loader.loadPDF(signed);
                var out = new ByteArrayOutputStream()) {
            if (page) document.addPage(new PDPage());
            else {
                var first = document.getPage(0);
                try (var ink = new org.apache.pdfbox.pdmodel.PDPageContentStream(
                        document, first, org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode.APPEND, true)) {
                    ink.addRect(10, 10, 50, 50);
                    ink.fill();
                }
                first.getCOSObject().setNeedToBeUpdated(true);
            }
            document.getPages().getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    /** The arithmetic once more, with nothing of ours: the two ranges, the signed attributes, the certificate's key. */
    private static boolean verifiedByHand(byte[] file, Algorithm algorithm) throws Exception {
        String text = new String(file, ISO_8859_1);
        var range = Pattern.compile("/ByteRange \\[0 (\\d+) (\\d+) (\\d+)").matcher(text);
        assertThat(range.find()).isTrue();
        int a = Integer.parseInt(range.group(1));
        int b = Integer.parseInt(range.group(2));
        int c = Integer.parseInt(range.group(3));
        ASN1Sequence cms;
        try (var in = new ASN1InputStream(HexFormat.of().parseHex(text.substring(a + 1, b - 1)))) {
            var content = ASN1Sequence.getInstance(in.readObject());
            cms = ASN1Sequence.getInstance(
                    ASN1TaggedObject.getInstance(content.getObjectAt(1)).getExplicitBaseObject());
        }
        var signer = ASN1Sequence.getInstance(
                ASN1Set.getInstance(cms.getObjectAt(cms.size() - 1)).getObjectAt(0));
        var attributes = ASN1Set.getInstance((ASN1TaggedObject) signer.getObjectAt(3), false);
        byte[] digest = null;
        for (var one : attributes) {
            var attribute = ASN1Sequence.getInstance(one);
            if (attribute.getObjectAt(0).equals(CMSAttributes.messageDigest))
                digest = ASN1OctetString.getInstance(
                                ASN1Set.getInstance(attribute.getObjectAt(1)).getObjectAt(0))
                        .getOctets();
        }
        var hash = algorithm == Algorithm.SM2
                ? MessageDigest.getInstance("SM3", Crypto.PROVIDER)
                : MessageDigest.getInstance("SHA-256");
        hash.update(file, 0, a);
        hash.update(file, b, c);
        if (!Arrays.equals(digest, hash.digest())) return false;
        var certificates = ASN1Set.getInstance((ASN1TaggedObject) cms.getObjectAt(3), false);
        var own = Arrays.stream(certificates.toArray())
                .map(each -> certificate(each))
                .filter(each -> each.getBasicConstraints() < 0)
                .findFirst()
                .orElseThrow();
        Signature signature = switch (algorithm) {
            case RSA -> Signature.getInstance("SHA256withRSA");
            case ECDSA -> Signature.getInstance("SHA256withECDSA", Crypto.PROVIDER);
            case SM2 -> Signature.getInstance("SM3withSM2", Crypto.PROVIDER);
        };
        signature.initVerify(own.getPublicKey());
        signature.update(new DERSet(attributes.toArray()).getEncoded("DER"));
        return signature.verify(
                ASN1OctetString.getInstance(signer.getObjectAt(5)).getOctets());
    }

    private static java.security.cert.X509Certificate certificate(org.bouncycastle.asn1.ASN1Encodable encoded) {
        try {
            return Crypto.certificate(encoded.toASN1Primitive().getEncoded());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
