package xinqiao.redaction.pages;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import xinqiao.redaction.Glyph;
import xinqiao.redaction.Omission;
import xinqiao.redaction.Size;

/** A file as pages, counted from 1; one at a time, and for one thread. */
public sealed interface Pages extends AutoCloseable permits PdfPages, ImagePages {

    int count();

    Size size(int page) throws IOException;

    /** As it is seen. */
    BufferedImage render(int page, float dpi) throws IOException;

    /** In the order of reading; also characters that can't be seen, but none beyond the edges. */
    List<Glyph> glyphs(int page) throws IOException;

    /** Those of some characters of a page that a reader really sees. */
    List<Glyph> painted(int page, List<Glyph> glyphs) throws IOException;

    List<Omission> omissions() throws IOException;

    @Override
    void close() throws IOException;
}
