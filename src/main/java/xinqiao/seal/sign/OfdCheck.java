package xinqiao.seal.sign;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import xinqiao.seal.Examination;
import xinqiao.seal.Examination.Kind;
import xinqiao.seal.Examination.Remark;
import xinqiao.seal.Examination.Signature;

/** Examines the electronic seals of an OFD: every file of the package must be covered, and be what it was. */
public final class OfdCheck {
    private static final Map<String, String> DIGESTS = Map.of(
            "1.2.156.10197.1.401", "SM3",
            "SM3", "SM3",
            "2.16.840.1.101.3.4.2.1", "SHA-256");

    private OfdCheck() {}

    public static Examination examine(byte[] bytes, Trust trust, Instant now) {
        try {
            var file = OfdFile.read(bytes);
            var lists = OfdFile.all(file.xml("OFD.xml"), "Signatures");
            List<Remark> remarks = new ArrayList<>();
            List<Signature> signatures = new ArrayList<>();
            Set<String> about = new HashSet<>();
            Set<String> covered = new HashSet<>();
            for (Element list : lists) {
                String path = OfdFile.path(list.getTextContent().strip());
                about.add(path);
                for (Element one : OfdFile.all(file.xml(path), "Signature"))
                    signatures.add(
                            examine(file, file.beside(path, one.getAttribute("BaseLoc")), trust, now, about, covered));
            }
            if (!signatures.isEmpty())
                file.files().keySet().stream()
                        .filter(each -> !covered.contains(each) && !about.contains(each))
                        .forEach(each -> remarks.add(Remark.bad("file-added", each)));
            return new Examination(Kind.OFD, signatures, remarks);
        } catch (OfdFile.Ambiguous e) {
            return new Examination(Kind.OFD, List.of(), List.of(Remark.bad(e.key())));
        } catch (IOException | IllegalArgumentException e) {
            return new Examination(Kind.OFD, List.of(), List.of(Remark.bad("unreadable")));
        }
    }

    private static Signature examine(
            OfdFile file, String path, Trust trust, Instant now, Set<String> about, Set<String> covered) {
        List<Remark> remarks = new ArrayList<>();
        about.add(path);
        try {
            Element description = file.xml(path);
            String value = file.beside(path, OfdFile.text(description, "SignedValue"));
            about.add(value);
            var signed = Ses.readSignature(file.get(value));
            seal(file, path, description, signed, trust, now, about, remarks);
            if (!signed.genuine()) remarks.add(Remark.bad("broken"));
            // the description lists the files: were it another, so could be the list
            if (!Arrays.equals(signed.digest(), Crypto.digest("SM3", file.get(path))))
                remarks.add(Remark.bad("changed"));
            else if (references(file, path, description, covered, remarks)) remarks.add(Remark.good("unchanged"));
            if (signed.at().isAfter(now)) remarks.add(Remark.note("in-future"));
            Instant stamped = TimeStamps.check(signed.stamp(), signed.value(), trust, now, remarks);
            remarks.addAll(trust.judge(
                    signed.certificate(),
                    List.of(signed.seal().maker()),
                    stamped == null ? signed.at() : stamped,
                    stamped != null,
                    now));
            return Who.signed(
                    signed.certificate(),
                    "SM2 / SM3",
                    signed.at(),
                    signed.seal().name(),
                    remarks);
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            remarks.add(Remark.bad("broken"));
            return Who.unreadable(remarks);
        }
    }

    /** The seal must be genuine, held then, and be the signer's. */
    private static void seal(
            OfdFile file,
            String path,
            Element description,
            Ses.Signed signed,
            Trust trust,
            Instant now,
            Set<String> about,
            List<Remark> remarks)
            throws IOException, GeneralSecurityException {
        var seal = signed.seal();
        if (!seal.genuine()) remarks.add(Remark.bad("seal-forged"));
        byte[] own = signed.certificate().getEncoded();
        if (seal.certificates().stream().noneMatch(each -> Arrays.equals(each, own)))
            remarks.add(Remark.bad("seal-of-another"));
        // whoever signs may hold a good certificate and have made the seal of somebody else at home
        if (!Arrays.equals(seal.maker().getEncoded(), own)
                && !trust.vouches(seal.maker(), List.of(signed.certificate()), seal.made(), now))
            remarks.add(Remark.bad("seal-maker-unknown"));
        if (signed.at().isBefore(seal.from()) || signed.at().isAfter(seal.until()))
            remarks.add(Remark.bad("seal-not-valid"));
        var beside = OfdFile.all(description, "Seal");
        if (beside.isEmpty()) return;
        String kept = file.beside(path, OfdFile.text(beside.getFirst(), "BaseLoc"));
        about.add(kept);
        if (!Arrays.equals(file.get(kept), seal.encoded())) remarks.add(Remark.bad("file-changed", kept));
    }

    /** @return whether every file that is named is what it was */
    private static boolean references(
            OfdFile file, String path, Element description, Set<String> covered, List<Remark> remarks)
            throws IOException {
        var references = OfdFile.all(description, "References");
        if (references.isEmpty()) throw new IOException("nothing is covered");
        String digest = DIGESTS.get(references.getFirst().getAttribute("CheckMethod"));
        if (digest == null) throw new IOException("unknown digest");
        boolean same = true;
        var all = OfdFile.all(references.getFirst(), "Reference");
        Set<String> here = new HashSet<>();
        if (all.size() > OfdFile.MOST_FILES) throw new IOException("too many references");
        for (Element one : all) {
            String named = file.beside(path, one.getAttribute("FileRef"));
            // each file is named once; else whoever names one a thousand times keeps us busy for hours
            if (!here.add(named)) throw new IOException("named twice");
            covered.add(named);
            byte[] was = Base64.getMimeDecoder().decode(OfdFile.text(one, "CheckValue"));
            if (!file.has(named)) {
                remarks.add(Remark.bad("file-gone", named));
                same = false;
            } else if (!Arrays.equals(was, Crypto.digest(digest, file.get(named)))) {
                remarks.add(Remark.bad("file-changed", named));
                same = false;
            }
        }
        return same;
    }
}
