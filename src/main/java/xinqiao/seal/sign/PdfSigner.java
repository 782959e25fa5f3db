package xinqiao.seal.sign;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.jspecify.annotations.Nullable;
import xinqiao.seal.SealPicture;
import xinqiao.seal.SealSpot;

/** Signs a PDF by adding to it: what was there stays byte for byte, and the seal is what the signature looks like. */
public final class PdfSigner {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final double POINTS = 72 / 25.4;
    /** Room for signature, certificates and a time stamp; what isn't used is filled with zeros. */
    private static final int ROOM = 24 * 1024;

    private PdfSigner() {}

    /** A seal and where it goes. */
    public record Placed(SealPicture picture, SealSpot spot) {}

    /**
     * @param house for whom it is signed
     * @param placed null: a signature that isn't seen
     */
    public static byte[] sign(byte[] pdf, HouseKey key, String house, @Nullable Placed placed, Instant at)
            throws IOException, GeneralSecurityException {
        return sign(pdf, key, house, placed, at, TimeStamps.NONE);
    }

    /** @param stamps who says when it was signed; a signature without a stamp is made all the same */
    public static byte[] sign(
            byte[] pdf, HouseKey key, String house, @Nullable Placed placed, Instant at, TimeStamps stamps)
            throws IOException, GeneralSecurityException {
        try (PDDocument document = Loader.loadPDF(pdf);
                var options = new SignatureOptions()) {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(COSName.getPDFName("ETSI.CAdES.detached"));
            signature.setName(house);
            signature.setSignDate(GregorianCalendar.from(ZonedDateTime.ofInstant(at, ZONE)));
            options.setPreferredSignatureSize(ROOM);
            if (placed != null) options.setPage(placed.spot().page());
            document.addSignature(signature, options);
            if (placed != null) show(document, signature, placed);
            var out = new ByteArrayOutputStream(pdf.length + 4 * ROOM);
            var external = document.saveIncrementalForExternalSigning(out);
            byte[] content;
            try (InputStream in = external.getContent()) {
                content = in.readAllBytes();
            }
            external.setSignature(stamps.stamped(Cms.sign(content, key)));
            return out.toByteArray();
        }
    }

    private static void show(PDDocument document, PDSignature signature, Placed placed) throws IOException {
        var field = document.getSignatureFields().stream()
                .filter(one ->
                        one.getSignature() != null && one.getSignature().getCOSObject() == signature.getCOSObject())
                .findFirst()
                .orElseThrow();
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        SealSpot spot = placed.spot();
        float size = (float) (spot.size() * POINTS);
        float top = document.getPage(spot.page()).getMediaBox().getHeight();
        widget.setRectangle(new PDRectangle(
                (float) (spot.left() * POINTS), top - (float) (spot.top() * POINTS) - size, size, size));
        widget.setPrinted(true);
        widget.setLocked(true);
        var appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(draw(document, placed.picture(), size));
        widget.setAppearance(appearance);
        widget.getCOSObject().setNeedToBeUpdated(true);
    }

    private static PDAppearanceStream draw(PDDocument document, SealPicture picture, float size) throws IOException {
        var stream = new PDAppearanceStream(document);
        stream.setResources(new PDResources());
        stream.setBBox(new PDRectangle(size, size));
        try (var ink = new PDAppearanceContentStream(stream)) {
            // as ink does: what the seal lies on can still be read
            var multiply = new PDExtendedGraphicsState();
            multiply.setBlendMode(BlendMode.MULTIPLY);
            ink.setGraphicsStateParameters(multiply);
            switch (picture) {
                case SealPicture.Drawn drawn -> {
                    ink.setNonStrokingColor(SealPicture.RED);
                    double scale = size / drawn.size();
                    var turned = new AffineTransform(scale, 0, 0, -scale, 0, size);
                    fill(ink, turned.createTransformedShape(drawn.shape()));
                }
                case SealPicture.Given given ->
                    ink.drawImage(
                            LosslessFactory.createFromImage(document, SealPicture.read(given.png())), 0, 0, size, size);
            }
        }
        return stream;
    }

    private static void fill(PDAppearanceContentStream ink, Shape shape) throws IOException {
        float[] at = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> ink.moveTo(x = at[0], y = at[1]);
                case PathIterator.SEG_LINETO -> ink.lineTo(x = at[0], y = at[1]);
                case PathIterator.SEG_QUADTO -> {
                    // PDF knows cubic curves only
                    ink.curveTo(
                            x + 2 * (at[0] - x) / 3,
                            y + 2 * (at[1] - y) / 3,
                            at[2] + 2 * (at[0] - at[2]) / 3,
                            at[3] + 2 * (at[1] - at[3]) / 3,
                            x = at[2],
                            y = at[3]);
                }
                case PathIterator.SEG_CUBICTO -> ink.curveTo(at[0], at[1], at[2], at[3], x = at[4], y = at[5]);
                default -> ink.closePath();
            }
        }
        ink.fill();
    }
}
