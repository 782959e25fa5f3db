package xinqiao.redaction.pages;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import xinqiao.redaction.Glyph;
import xinqiao.redaction.Omission;
import xinqiao.redaction.Size;

/** The pages of an image: one, or those of a TIFF; upright, on paper not larger than A4. */
public final class ImagePages implements Pages {
    private static final float LONGEST = 842;
    private static final float LEAST_DPI = 96;

    private final ImageInputStream in;
    private final ImageReader reader;
    private final int count;

    private ImagePages(ImageInputStream in, ImageReader reader, int count) {
        this.in = in;
        this.reader = reader;
        this.count = count;
    }

    /** @throws Unfit if it can't be shown as a whole */
    public static ImagePages open(ImageInputStream in) throws IOException {
        var readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) throw new Unfit(Unfit.Reason.DAMAGED);
        ImageReader reader = readers.next();
        try {
            reader.setInput(in);
            int count = reader.getNumImages(true);
            if (count < 1) throw new Unfit(Unfit.Reason.DAMAGED);
            if (count > Limits.PAGES) throw new Unfit(Unfit.Reason.PAGES);
            for (int i = 0; i < count; i++)
                if ((long) reader.getWidth(i) * reader.getHeight(i) > Limits.PIXELS)
                    throw new Unfit(Unfit.Reason.PIXELS);
            // only the whole picture shows whether it is all there
            if (count == 1) reader.read(0).flush();
            return new ImagePages(in, reader, count);
        } catch (Unfit e) {
            reader.dispose();
            throw e;
        } catch (IOException | RuntimeException e) {
            reader.dispose();
            throw new Unfit(Unfit.Reason.DAMAGED);
        }
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public Size size(int page) throws IOException {
        int width = reader.getWidth(page - 1);
        int height = reader.getHeight(page - 1);
        float dpi = Math.max(LEAST_DPI, Math.max(width, height) * 72 / LONGEST);
        boolean lies = Orientation.of(reader, in, page - 1) >= 5;
        return new Size((lies ? height : width) * 72 / dpi, (lies ? width : height) * 72 / dpi);
    }

    @Override
    public BufferedImage render(int page, float dpi) throws IOException {
        BufferedImage picture = read(page - 1);
        int orientation = Orientation.of(reader, in, page - 1);
        Size size = size(page);
        double wanted = size.width() * dpi / 72;
        double there = orientation >= 5 ? picture.getHeight() : picture.getWidth();
        double scale = Math.min(1, wanted / there);
        AffineTransform upright = AffineTransform.getScaleInstance(scale, scale);
        upright.concatenate(Orientation.upright(orientation, picture.getWidth(), picture.getHeight()));
        int width = (int) Math.max(1, Math.round(there * scale));
        int height =
                (int) Math.max(1, Math.round((orientation >= 5 ? picture.getWidth() : picture.getHeight()) * scale));
        BufferedImage paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = paper.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, upright, null);
        pen.dispose();
        return paper;
    }

    private BufferedImage read(int index) throws IOException {
        try {
            return reader.read(index);
        } catch (RuntimeException e) {
            throw new Unfit(Unfit.Reason.DAMAGED);
        }
    }

    @Override
    public List<Glyph> glyphs(int page) {
        return List.of();
    }

    @Override
    public List<Glyph> painted(int page, List<Glyph> glyphs) {
        return glyphs;
    }

    @Override
    public List<Omission> omissions() {
        return List.of(new Omission(Omission.What.METADATA, 1));
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        in.close();
    }
}
