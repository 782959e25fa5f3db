package xinqiao.archive;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Bound pages as OFD (GB/T 33190): each page a picture as it is seen, at the size that it has. Pages of many makers stand in
 * a file, scans among them; a picture is the one thing that all of them are. The same pages make the same bytes.
 */
final class OfdPages {
    static final String TYPE = "application/ofd";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";
    private static final int DPI = 150;
    private static final float QUALITY = 0.8f;
    private static final double MILLIMETRES = 25.4;

    private final ZipOutputStream zip;
    private final LocalDate on;
    private final List<double[]> sizes = new ArrayList<>();

    private OfdPages(OutputStream out, LocalDate on) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.on = on;
    }

    /** @param on the day on which they were bound */
    static void write(Path pdf, String number, LocalDate on, OutputStream out) throws IOException {
        var ofd = new OfdPages(out, on);
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            for (int i = 0; i < document.getNumberOfPages(); i++)
                ofd.page(renderer.renderImageWithDPI(i, DPI, ImageType.RGB));
        }
        ofd.finish(number);
    }

    private void page(BufferedImage seen) throws IOException {
        int nth = sizes.size();
        double[] size = {seen.getWidth() * MILLIMETRES / DPI, seen.getHeight() * MILLIMETRES / DPI};
        sizes.add(size);
        // a picture doesn't get smaller in the zip
        put("Doc_0/Res/Page_" + nth + ".jpg", jpeg(seen));
        put(
                "Doc_0/Pages/Page_" + nth + "/Content.xml",
                XML + "<ofd:Page" + SPACE + "><ofd:Area><ofd:PhysicalBox>0 0 " + box(size)
                        + "</ofd:PhysicalBox></ofd:Area><ofd:Content><ofd:Layer ID=\"" + id(nth, 1)
                        + "\" Type=\"Body\"><ofd:ImageObject ID=\"" + id(nth, 2) + "\" Boundary=\"0 0 " + box(size)
                        + "\" CTM=\"" + number(size[0]) + " 0 0 " + number(size[1]) + " 0 0\" ResourceID=\""
                        + id(nth, 3)
                        + "\"/></ofd:Layer></ofd:Content></ofd:Page>");
    }

    private static byte[] jpeg(BufferedImage seen) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(seen, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private void finish(String number) throws IOException {
        var pages = new StringBuilder();
        var pictures = new StringBuilder();
        for (int i = 0; i < sizes.size(); i++) {
            pages.append("<ofd:Page ID=\"").append(id(i, 0)).append("\" BaseLoc=\"Pages/Page_");
            pages.append(i).append("/Content.xml\"/>");
            pictures.append("<ofd:MultiMedia ID=\"").append(id(i, 3)).append("\" Type=\"Image\" Format=\"JPEG\">");
            pictures.append("<ofd:MediaFile>Page_").append(i).append(".jpg</ofd:MediaFile></ofd:MultiMedia>");
        }
        put(
                "Doc_0/DocumentRes.xml",
                XML + "<ofd:Res" + SPACE + " BaseLoc=\"Res\"><ofd:MultiMedias>" + pictures
                        + "</ofd:MultiMedias></ofd:Res>");
        put(
                "Doc_0/Document.xml",
                XML + "<ofd:Document" + SPACE + "><ofd:CommonData><ofd:MaxUnitID>" + id(sizes.size(), 0)
                        + "</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>"
                        + "<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes></ofd:CommonData><ofd:Pages>" + pages
                        + "</ofd:Pages></ofd:Document>");
        String key = UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
        put(
                "OFD.xml",
                XML + "<ofd:OFD" + SPACE + " Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo><ofd:DocID>"
                        + key
                        + "</ofd:DocID><ofd:Title>" + number + "</ofd:Title><ofd:CreationDate>" + on
                        + "</ofd:CreationDate><ofd:Creator>Xinqiao</ofd:Creator></ofd:DocInfo>"
                        + "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
        zip.finish();
    }

    private void put(String name, String words) throws IOException {
        put(name, words.getBytes(StandardCharsets.UTF_8));
    }

    private void put(String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(on.atStartOfDay());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** Each page has four: itself, its layer, its object, its picture. */
    private static int id(int page, int which) {
        return page * 4 + which + 1;
    }

    private static String box(double[] size) {
        return number(size[0]) + " " + number(size[1]);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
