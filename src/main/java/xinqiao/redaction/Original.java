package xinqiao.redaction;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import xinqiao.redaction.pages.Pages;
import xinqiao.redaction.rules.PageText;

/** A file as pages, counted from 1. For one thread at a time; to be closed. */
public final class Original implements AutoCloseable {
    private static final float SCREEN_DPI = 110;

    private final String name;
    private final Form form;
    private final Pages pages;
    private final List<Omission> omissions;
    private int read;
    private List<Glyph> glyphs = List.of();

    Original(String name, Form form, Pages pages, List<Omission> omissions) {
        this.name = name;
        this.form = form;
        this.pages = pages;
        this.omissions = List.copyOf(omissions);
    }

    public int pages() {
        return pages.count();
    }

    public Size size(int page) {
        return read(() -> pages.size(page));
    }

    /** What is seen of a page, as PNG. @throws UncheckedIOException if it can't be drawn */
    public byte[] picture(int page) {
        return read(() -> {
            BufferedImage picture = pages.render(page, SCREEN_DPI);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", png);
            return png.toByteArray();
        });
    }

    /** What is seen of a page, for whoever looks at its pixels. @throws UncheckedIOException if it can't be drawn */
    public BufferedImage picture(int page, float dpi) {
        return read(() -> pages.render(page, dpi));
    }

    /** The characters of a page, also those that aren't seen; none where it is only a picture, as from a scanner. */
    public List<Glyph> glyphs(int page) {
        return read(() -> {
            // many marks of one page come one after the other
            if (read != page) {
                glyphs = List.copyOf(pages.glyphs(page));
                read = page;
            }
            return glyphs;
        });
    }

    /** What stands together on a line of a page, for whoever chooses by words. */
    public List<Glyph> lines(int page) {
        return PageText.lines(glyphs(page));
    }

    /** Those characters of a page that a reader sees. */
    List<Glyph> seen(int page) {
        return read(() -> pages.painted(page, glyphs(page)));
    }

    /** What the file has and its pages here don't show; to be told to whoever releases it. */
    public List<Omission> omissions() {
        return omissions;
    }

    String name() {
        return name;
    }

    Form form() {
        return form;
    }

    Pages inside() {
        return pages;
    }

    /** What may fail while a page is read. */
    private interface Read<T> {
        T read() throws IOException;
    }

    private static <T> T read(Read<T> read) {
        try {
            return read.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            pages.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
