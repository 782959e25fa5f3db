package xinqiao.seal.sign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Signs an OFD (GB/T 33190) with an electronic seal (GB/T 38540): every file of it is named with its SM3. */
public final class OfdSigner {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss'Z'").withZone(ZoneId.of("UTC"));
    private static final String SM3 = "1.2.156.10197.1.401";

    private OfdSigner() {}

    /**
     * @param name of the seal
     * @param placed null: a signature that isn't seen
     * @throws IllegalArgumentException unless the key is of SM2
     */
    public static byte[] sign(byte[] ofd, HouseKey key, String name, PdfSigner.@Nullable Placed placed, Instant at)
            throws IOException, GeneralSecurityException {
        return sign(ofd, key, name, placed, at, TimeStamps.NONE);
    }

    /** @param stamps who says, besides the signer, when it was signed */
    public static byte[] sign(
            byte[] ofd, HouseKey key, String name, PdfSigner.@Nullable Placed placed, Instant at, TimeStamps stamps)
            throws IOException, GeneralSecurityException {
        if (!key.sm2()) throw new IllegalArgumentException("an OFD is signed with SM2");
        var file = OfdFile.read(ofd);
        String document = document(file);
        String folder = document.contains("/") ? document.substring(0, document.lastIndexOf('/') + 1) : "";
        String own = folder + "Signs/Sign_0/";
        byte[] given = key.seal();
        byte[] seal = given.length > 0
                ? given
                : Ses.seal(
                        key,
                        name,
                        placed == null ? new byte[0] : placed.picture().png(),
                        placed == null ? 0 : (int) Math.round(placed.spot().size()),
                        at);
        String list = folder + "Signs/Signatures.xml";
        file.put("OFD.xml", pointed(file.get("OFD.xml"), list));
        byte[] description = utf8(describe(file, own, stamp(file, document, placed), at));
        file.put(own + "Seal.esl", seal);
        file.put(list, utf8(listed(own)));
        file.put(own + "Signature.xml", description);
        file.put(own + "SignedValue.dat", Ses.sign(key, seal, "/" + own + "Signature.xml", description, at, stamps));
        return file.write();
    }

    private static String document(OfdFile file) throws IOException {
        if (file.has("Doc_0/Signs/Signatures.xml")) throw new IOException("this OFD carries a signature already");
        return OfdFile.path(OfdFile.text(file.xml("OFD.xml"), "DocRoot"));
    }

    /** The entry of the package tells where signatures are; it is covered by them as it then is. */
    private static byte[] pointed(byte[] entry, String list) throws IOException {
        String xml = new String(entry, StandardCharsets.UTF_8);
        if (xml.contains("Signatures>")) throw new IOException("this OFD carries a signature already");
        int end = xml.lastIndexOf("</");
        int body = xml.lastIndexOf("DocBody>", end);
        int close = body < 0 ? -1 : xml.lastIndexOf("</", body);
        if (close < 0) throw new IOException("no DocBody");
        String prefix = xml.substring(close + 2, body);
        return utf8(xml.substring(0, close) + "<" + prefix + "Signatures>/" + list + "</" + prefix + "Signatures>"
                + xml.substring(close));
    }

    private static String listed(String own) {
        return head("Signatures") + "<ofd:MaxSignId>1</ofd:MaxSignId><ofd:Signature ID=\"1\" Type=\"Seal\" BaseLoc=\"/"
                + own + "Signature.xml\"/></ofd:Signatures>";
    }

    private static String describe(OfdFile file, String own, String stamp, Instant at) {
        var xml = new StringBuilder(head("Signature"));
        xml.append("<ofd:SignedInfo><ofd:Provider ProviderName=\"Xinqiao\" Version=\"1.0\" Company=\"Xinqiao\"/>");
        xml.append("<ofd:SignatureMethod>").append(Ses.SM2_WITH_SM3).append("</ofd:SignatureMethod>");
        xml.append("<ofd:SignatureDateTime>").append(TIME.format(at)).append("</ofd:SignatureDateTime>");
        xml.append("<ofd:References CheckMethod=\"").append(SM3).append("\">");
        file.files()
                .forEach((path, content) -> xml.append("<ofd:Reference FileRef=\"/")
                        .append(escaped(path))
                        .append("\"><ofd:CheckValue>")
                        .append(Base64.getEncoder().encodeToString(Crypto.digest("SM3", content)))
                        .append("</ofd:CheckValue></ofd:Reference>"));
        xml.append("</ofd:References>").append(stamp);
        xml.append("<ofd:Seal><ofd:BaseLoc>/").append(own).append("Seal.esl</ofd:BaseLoc></ofd:Seal></ofd:SignedInfo>");
        xml.append("<ofd:SignedValue>/").append(own).append("SignedValue.dat</ofd:SignedValue></ofd:Signature>");
        return xml.toString();
    }

    private static String stamp(OfdFile file, String document, PdfSigner.@Nullable Placed placed) throws IOException {
        if (placed == null) return "";
        var pages = OfdFile.all(file.xml(document), "Page");
        var spot = placed.spot();
        if (spot.page() >= pages.size()) throw new IOException("no page " + spot.page());
        String page = pages.get(spot.page()).getAttribute("ID");
        return String.format(
                Locale.ROOT,
                "<ofd:StampAnnot ID=\"1\" PageRef=\"%s\" Boundary=\"%.2f %.2f %.2f %.2f\"/>",
                escaped(page),
                spot.left(),
                spot.top(),
                spot.size(),
                spot.size());
    }

    private static String head(String element) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ofd:" + element + " xmlns:ofd=\"" + OfdFile.NAMESPACE
                + "\">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
