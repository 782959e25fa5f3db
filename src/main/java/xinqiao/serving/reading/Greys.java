package xinqiao.serving.reading;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** Pictures in shades of grey, smaller, larger, smoother. */
final class Greys {
    private Greys() {}

    /** @param largest its longer side at most */
    static BufferedImage grey(BufferedImage page, int largest) {
        double scale = Math.min(1, (double) largest / Math.max(page.getWidth(), page.getHeight()));
        return drawn(page, scale);
    }

    static BufferedImage scaled(BufferedImage page, double scale) {
        return drawn(page, scale);
    }

    private static BufferedImage drawn(BufferedImage page, double scale) {
        int width = Math.max(1, (int) Math.round(page.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(page.getHeight() * scale));
        var grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D on = grey.createGraphics();
        on.setColor(Color.WHITE);
        on.fillRect(0, 0, width, height);
        on.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        on.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        on.drawImage(scale < 0.6 ? smoothed(whole(page), 1) : page, 0, 0, width, height, null);
        on.dispose();
        return grey;
    }

    private static BufferedImage whole(BufferedImage page) {
        if (page.getType() == BufferedImage.TYPE_BYTE_GRAY && page.getRaster().getParent() == null) return page;
        var grey = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D on = grey.createGraphics();
        on.setColor(Color.WHITE);
        on.fillRect(0, 0, page.getWidth(), page.getHeight());
        on.drawImage(page, 0, 0, null);
        on.dispose();
        return grey;
    }

    /** Each point becomes the mean of those around it: specks of a fax vanish, edges stay where they are. */
    static BufferedImage smoothed(BufferedImage page, int radius) {
        BufferedImage from = whole(page);
        int width = from.getWidth();
        int height = from.getHeight();
        byte[] in = ((DataBufferByte) from.getRaster().getDataBuffer()).getData();
        byte[] rows = new byte[in.length];
        for (int y = 0; y < height; y++) means(in, rows, y * width, 1, width, radius);
        var to = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        byte[] out = ((DataBufferByte) to.getRaster().getDataBuffer()).getData();
        for (int x = 0; x < width; x++) means(rows, out, x, width, height, radius);
        return to;
    }

    /** Whether there is anything on it: a code is half dark and half light. */
    static boolean varied(BufferedImage grey) {
        int dark = 255;
        int light = 0;
        for (int y = 0; y < grey.getHeight(); y += 3)
            for (int x = 0; x < grey.getWidth(); x += 3) {
                int shade = grey.getRaster().getSample(x, y, 0);
                dark = Math.min(dark, shade);
                light = Math.max(light, shade);
            }
        return light - dark > 40;
    }

    private static void means(byte[] in, byte[] out, int start, int step, int many, int radius) {
        int sum = 0;
        int count = 0;
        for (int i = 0; i < Math.min(radius, many); i++) {
            sum += in[start + i * step] & 0xFF;
            count++;
        }
        for (int i = 0; i < many; i++) {
            if (i + radius < many) {
                sum += in[start + (i + radius) * step] & 0xFF;
                count++;
            }
            if (i - radius - 1 >= 0) {
                sum -= in[start + (i - radius - 1) * step] & 0xFF;
                count--;
            }
            out[start + i * step] = (byte) (sum / count);
        }
    }
}
