package xinqiao.seal.sign;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.seal.sign.Samples.AT;
import static xinqiao.seal.sign.Samples.FROM;
import static xinqiao.seal.sign.Samples.HOUSE;
import static xinqiao.seal.sign.Samples.NOW;
import static xinqiao.seal.sign.Samples.SEAL;
import static xinqiao.seal.sign.Samples.UNTIL;
import static xinqiao.seal.sign.Samples.all;
import static xinqiao.seal.sign.Samples.changed;
import static xinqiao.seal.sign.Samples.faults;
import static xinqiao.seal.sign.Samples.unzip;
import static xinqiao.seal.sign.Samples.with;
import static xinqiao.seal.sign.Samples.zip;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import xinqiao.seal.Examination;
import xinqiao.seal.Examination.Verdict;
import xinqiao.seal.sign.TestAuthority.Algorithm;

/** An OFD with the electronic seal of a house, and every way in which it could be changed. */
class OfdSignatureTest {
    private static final String PAGE = "Doc_0/Pages/Page_0/Content.xml";
    private static final String SIGN = "Doc_0/Signs/Sign_0/";

    TestAuthority authority;
    byte[] sealed;

    @BeforeEach
    void seal() throws Exception {
        authority = Samples.authority(Algorithm.SM2);
        sealed = OfdSigner.sign(Samples.ofd(), Samples.key(authority), "昆明海关信访专用章", SEAL, AT);
    }

    @Test
    void aSealedOfdSaysWhoSealedItAndWhenAndThatNothingChanged() throws Exception {
        var found = examine(sealed);
        assertThat(all(found)).containsExactly("unchanged", "no-stamp", "revocation-unknown", "demonstration");
        assertThat(found.verdict()).isEqualTo(Verdict.GOOD);
        var one = found.signatures().getFirst();
        assertThat(one.house()).isEqualTo(HOUSE);
        assertThat(one.seal()).isEqualTo("昆明海关信访专用章");
        assertThat(one.at()).isEqualTo(AT);
        assertThat(new String(unzip(sealed).get(SIGN + "Signature.xml"), UTF_8))
                .contains("PageRef=\"2\" Boundary=\"120.00 200.00 42.00 42.00\"");
        assertThat(verifiedByHand(unzip(sealed))).isTrue();
    }

    @Test
    void aChangedAddedOrMissingFileIsNamed() throws Exception {
        var found =
                examine(with(files -> files.computeIfPresent(PAGE, (path, was) -> changed(was, "Content", "Cantent"))));
        assertThat(faults(found)).containsExactly("file-changed");
        assertThat(found.signatures().getFirst().remarks())
                .anyMatch(remark -> remark.values().equals(List.of(PAGE)));
        assertThat(faults(examine(with(files -> files.put("Doc_0/more.xml", new byte[] {1})))))
                .containsExactly("file-added");
        assertThat(faults(examine(with(files -> files.remove(PAGE))))).containsExactly("file-gone");
        assertThat(faults(examine(with(files -> files.computeIfPresent(
                        "OFD.xml", (path, was) -> changed(was, "DocType=\"OFD\"", "DocType=\"0FD\""))))))
                .containsExactly("file-changed");
    }

    @Test
    void aChangedListOrSealOrValueIsFound() throws Exception {
        // the page and its digest in the list, but the list is signed
        assertThat(faults(examine(with(files -> files.computeIfPresent(
                        SIGN + "Signature.xml", (path, was) -> changed(was, "120.00", "100.00"))))))
                .contains("changed");
        assertThat(faults(examine(with(files -> files.computeIfPresent(SIGN + "Seal.esl", (path, was) -> {
                    byte[] other = was.clone();
                    other[other.length - 1] ^= 1;
                    return other;
                })))))
                .containsExactly("file-changed");
        assertThat(faults(examine(with(files -> files.computeIfPresent(SIGN + "SignedValue.dat", (path, was) -> {
                    byte[] other = was.clone();
                    other[other.length - 1] ^= 1;
                    return other;
                })))))
                .containsAnyOf("broken");
        assertThat(faults(examine(with(files -> files.put(SIGN + "SignedValue.dat", new byte[] {5, 0})))))
                .contains("broken");
    }

    @Test
    void theSealOfAnotherAnExpiredOneAndAnUnknownAuthorityAreNamed() throws Exception {
        var own = Samples.key(authority);
        byte[] foreign = Ses.seal(authority.issue("瑞丽海关", "8602", FROM, UNTIL), "瑞丽海关", new byte[] {1}, 42, AT);
        var borrowed = new HouseKey(own.key(), own.chain(), own.provider(), foreign);
        assertThat(faults(examine(OfdSigner.sign(Samples.ofd(), borrowed, "", SEAL, AT))))
                .containsExactly("seal-of-another");
        var stranger = Samples.key(Samples.authority(Algorithm.SM2));
        byte[] made = Ses.seal(stranger, own.certificate(), "昆明海关", new byte[] {1}, 42, AT);
        var homemade = new HouseKey(own.key(), own.chain(), own.provider(), made);
        assertThat(faults(examine(OfdSigner.sign(Samples.ofd(), homemade, "", SEAL, AT))))
                .as("a good certificate with a seal that somebody made at home")
                .containsExactly("seal-maker-unknown");
        var old = authority.issue(HOUSE, "8600", FROM, FROM.plusSeconds(86_400));
        assertThat(faults(examine(OfdSigner.sign(Samples.ofd(), old, HOUSE, SEAL, AT))))
                .containsExactly("seal-not-valid", "expired");
        assertThat(faults(examine(OfdSigner.sign(Samples.ofd(), stranger, HOUSE, SEAL, AT))))
                .containsExactly("unknown-authority");
    }

    @Test
    void aPackageInWhichTwoReadersCouldSeeDifferentFilesIsRefused() throws Exception {
        assertThat(faults(examine(Samples.with(sealed, "more")))).containsExactly("appended-package");
        byte[] before = Samples.with("more".getBytes(UTF_8), "");
        byte[] prefixed = java.util.Arrays.copyOf(before, before.length + sealed.length);
        System.arraycopy(sealed, 0, prefixed, before.length, sealed.length);
        assertThat(examine(prefixed).verdict()).isEqualTo(Verdict.BAD);
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : unzip(sealed).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry("/" + PAGE));
            zip.write(1);
            zip.closeEntry();
        }
        assertThat(faults(examine(out.toByteArray()))).containsExactly("twice");
    }

    @Test
    void whatIsNotSealedOrNoOfdIsSaidAndOnlySm2Seals() throws Exception {
        assertThat(examine(Samples.ofd()).verdict()).isEqualTo(Verdict.UNSIGNED);
        assertThat(faults(examine(zip(Map.of("a.txt", new byte[] {1}))))).containsExactly("unreadable");
        byte[] bomb = zip(Map.of(
                "OFD.xml",
                ("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>" + "<a>&b;</a>").getBytes(UTF_8)));
        assertThat(faults(examine(bomb))).containsExactly("unreadable");
        var rsa = Samples.key(Samples.authority(Algorithm.ECDSA));
        assertThatThrownBy(() -> OfdSigner.sign(Samples.ofd(), rsa, HOUSE, SEAL, AT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Examination examine(byte[] file) {
        return OfdCheck.examine(file, new Trust(List.of(authority.root())), NOW);
    }

    private byte[] with(Consumer<Map<String, byte[]>> change) throws Exception {
        var files = unzip(sealed);
        change.accept(files);
        return zip(files);
    }

    /** The arithmetic once more with the bare algorithms: SM3 of the list, SM2 over what was signed. */
    private static boolean verifiedByHand(Map<String, byte[]> files) throws Exception {
        var value = ASN1Sequence.getInstance(ASN1Primitive.fromByteArray(files.get(SIGN + "SignedValue.dat")));
        var signed = ASN1Sequence.getInstance(value.getObjectAt(0));
        var digest = new SM3Digest();
        byte[] list = java.util.Objects.requireNonNull(files.get(SIGN + "Signature.xml"));
        digest.update(list, 0, list.length);
        byte[] hash = new byte[32];
        digest.doFinal(hash, 0);
        if (!java.util.Arrays.equals(
                hash, ASN1BitString.getInstance(signed.getObjectAt(3)).getOctets())) return false;
        var certificate = Crypto.certificate(org.bouncycastle.asn1.ASN1OctetString.getInstance(value.getObjectAt(1))
                .getOctets());
        var verifier = new SM2Signer();
        var key = (ECPublicKeyParameters)
                PublicKeyFactory.createKey(certificate.getPublicKey().getEncoded());
        verifier.init(false, key);
        byte[] bytes = signed.getEncoded("DER");
        verifier.update(bytes, 0, bytes.length);
        return verifier.verifySignature(
                ASN1BitString.getInstance(value.getObjectAt(3)).getOctets());
    }
}
