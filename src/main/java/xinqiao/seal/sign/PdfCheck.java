package xinqiao.seal.sign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.DefaultAlgorithmNameFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;
import xinqiao.seal.Examination;
import xinqiao.seal.Examination.Kind;
import xinqiao.seal.Examination.Remark;
import xinqiao.seal.Examination.Signature;

/**
 * Examines the signatures of a PDF. What they cover is taken from the bytes of the file: only what lies outside the value
 * of the signature itself may be left out of it, and nothing may follow that the last one doesn't cover.
 */
public final class PdfCheck {
    private static final int PARTS = 4;
    private static final int MOST_OF_A_PAGE = 32 << 20;
    /** SHA-1 and MD5: two files can be made that have the same. */
    private static final Set<String> WEAK = Set.of("1.3.14.3.2.26", "1.2.840.113549.2.5");

    private PdfCheck() {}

    public static Examination examine(byte[] file, Trust trust, Instant now) {
        try (PDDocument document = Loader.loadPDF(file)) {
            List<PDSignature> found = document.getSignatureDictionaries().stream()
                    .filter(one -> one.getByteRange() != null)
                    .sorted(Comparator.comparingLong(PdfCheck::end))
                    .toList();
            List<Remark> remarks = new ArrayList<>();
            List<Signature> signatures = new ArrayList<>();
            for (PDSignature one : found) signatures.add(examine(file, one, trust, now));
            if (!found.isEmpty()) after(file, end(found.getLast()), document, remarks);
            return new Examination(Kind.PDF, signatures, remarks);
        } catch (IOException | IllegalArgumentException e) {
            return new Examination(Kind.PDF, List.of(), List.of(Remark.bad("unreadable")));
        }
    }

    private static long end(PDSignature signature) {
        int[] range = signature.getByteRange();
        return range.length == PARTS ? (long) range[2] + range[3] : 0;
    }

    /** What was put there when all had signed. */
    private static void after(byte[] file, long end, PDDocument now, List<Remark> remarks) {
        if (end >= file.length || end <= 0) return;
        remarks.add(Remark.bad("appended", file.length - end));
        try (PDDocument before = Loader.loadPDF(Arrays.copyOf(file, (int) end))) {
            int pages = before.getNumberOfPages();
            if (pages != now.getNumberOfPages())
                remarks.add(Remark.bad("pages-counted", pages, now.getNumberOfPages()));
            for (int i = 0; i < Math.min(pages, now.getNumberOfPages()); i++)
                if (!Arrays.equals(content(before, i), content(now, i))
                        || before.getPage(i).getAnnotations().size()
                                != now.getPage(i).getAnnotations().size())
                    remarks.add(Remark.bad("page-changed", i + 1));
        } catch (IOException | IllegalArgumentException e) {
            remarks.add(Remark.bad("unreadable"));
        }
    }

    private static byte[] content(PDDocument document, int page) throws IOException {
        try (var in = document.getPage(page).getContents()) {
            return in.readNBytes(MOST_OF_A_PAGE);
        }
    }

    private static Signature examine(byte[] file, PDSignature signature, Trust trust, Instant now) {
        int[] range = signature.getByteRange();
        if (!sound(file, range)) return Who.unreadable(List.of(Remark.bad("range")));
        try {
            byte[] value = value(file, range);
            var covered = new byte[range[1] + range[3]];
            System.arraycopy(file, range[0], covered, 0, range[1]);
            System.arraycopy(file, range[2], covered, range[1], range[3]);
            var signed = new CMSSignedData(new CMSProcessableByteArray(covered), value);
            if (signed.getSignerInfos().size() != 1) return Who.unreadable(List.of(Remark.bad("broken")));
            return examine(signed, signature, trust, now);
        } catch (IOException | GeneralSecurityException | CMSException | IllegalArgumentException e) {
            return Who.unreadable(List.of(Remark.bad("broken")));
        }
    }

    private static Signature examine(CMSSignedData signed, PDSignature signature, Trust trust, Instant now)
            throws GeneralSecurityException, IOException {
        SignerInformation info = signed.getSignerInfos().iterator().next();
        List<X509Certificate> certificates = Cms.certificates(signed);
        X509Certificate own = certificates.stream()
                .filter(one -> info.getSID()
                        .match(new org.bouncycastle.cert.X509CertificateHolder(
                                org.bouncycastle.asn1.x509.Certificate.getInstance(encoded(one)))))
                .findFirst()
                .orElseThrow(() -> new GeneralSecurityException("the signer's certificate isn't there"));
        List<Remark> remarks = new ArrayList<>();
        remarks.add(intact(info, own));
        if (WEAK.contains(info.getDigestAlgOID())) remarks.add(Remark.bad("weak"));
        Instant at =
                signature.getSignDate() == null ? null : signature.getSignDate().toInstant();
        if (at == null) remarks.add(Remark.note("no-time"));
        else if (at.isAfter(now)) remarks.add(Remark.note("in-future"));
        Instant stamped = TimeStamps.check(info, trust, now, remarks);
        remarks.addAll(trust.judge(own, certificates, signedAt(at, stamped, now), stamped != null, now));
        String algorithm = new DefaultAlgorithmNameFinder().getAlgorithmName(info.getDigestAlgorithmID()) + " / "
                + own.getPublicKey().getAlgorithm();
        return Who.signed(own, algorithm, at, null, remarks);
    }

    /** What a time stamp says counts more than what the signer says. */
    private static Instant signedAt(@Nullable Instant said, @Nullable Instant stamped, Instant now) {
        if (stamped != null) return stamped;
        return said == null ? now : said;
    }

    private static Remark intact(SignerInformation info, X509Certificate own) throws GeneralSecurityException {
        try {
            var verifier = new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(Crypto.PROVIDER)
                    .build(own.getPublicKey());
            if (!info.verify(verifier)) return Remark.bad("broken");
            return named(info, own) ? Remark.good("unchanged") : Remark.bad("broken");
        } catch (CMSSignerDigestMismatchException changed) {
            return Remark.bad("changed");
        } catch (CMSException | OperatorCreationException e) {
            return Remark.bad("broken");
        }
    }

    /** Another certificate for the same key can't be put in its place, where the signature names its own. */
    private static boolean named(SignerInformation info, X509Certificate own) throws GeneralSecurityException {
        var attributes = info.getSignedAttributes();
        if (attributes == null || attributes.get(CMSAttributes.messageDigest) == null) return false;
        var attribute = attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (attribute == null) return true;
        var first = SigningCertificateV2.getInstance(attribute.getAttrValues().getObjectAt(0))
                .getCerts()[0];
        byte[] hash = Crypto.digest(first.getHashAlgorithm().getAlgorithm().getId(), own.getEncoded());
        return Arrays.equals(first.getCertHash(), hash);
    }

    private static boolean sound(byte[] file, int[] range) {
        return range.length == PARTS
                && range[0] == 0
                && range[1] > 0
                && range[2] > range[1]
                && range[3] >= 0
                && (long) range[2] + range[3] <= file.length
                && file[range[1]] == '<'
                && file[range[2] - 1] == '>';
    }

    /** The value itself is padded with zeros: one object is read, and nothing else may stand there. */
    private static byte[] value(byte[] file, int[] range) throws IOException {
        String digits = new String(file, range[1] + 1, range[2] - range[1] - 2, StandardCharsets.US_ASCII);
        byte[] padded = HexFormat.of().parseHex(digits.replaceAll("\\s", ""));
        try (var in = new ASN1InputStream(padded)) {
            var object = in.readObject();
            if (object == null) throw new IOException("no signature");
            byte[] value = object.getEncoded();
            for (int i = value.length; i < padded.length; i++)
                if (padded[i] != 0) throw new IOException("something stands behind the signature");
            return value;
        }
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
