package xinqiao.documents.fonts;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A TrueType font (ISO/IEC 14496-22), never changed after it is read, so that every thread may use it. */
public final class TrueType {
    private static final int WORDS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;

    /** One part of a glyph that is put together of others. @param at where its number stands in the glyph's data */
    record Component(int glyph, int at) {
        /** Where it is put, by the glyph's data: moved, and made smaller or larger. */
        AffineTransform placed(ByteBuffer shape) {
            int flags = unsigned(shape, at - 2);
            boolean words = (flags & WORDS) != 0;
            int after = at + (words ? 6 : 4);
            double x = words ? shape.getShort(at + 2) : shape.get(at + 2);
            double y = words ? shape.getShort(at + 4) : shape.get(at + 3);
            double[] matrix = {1, 0, 0, 1};
            if ((flags & SCALE) != 0) matrix[0] = matrix[3] = fraction(shape, after);
            if ((flags & TWO_SCALES) != 0) {
                matrix[0] = fraction(shape, after);
                matrix[3] = fraction(shape, after + 2);
            }
            if ((flags & MATRIX) != 0) for (int i = 0; i < 4; i++) matrix[i] = fraction(shape, after + 2 * i);
            return new AffineTransform(matrix[0], matrix[1], matrix[2], matrix[3], x, y);
        }

        private static double fraction(ByteBuffer shape, int at) {
            return shape.getShort(at) / 16384.0;
        }
    }

    private final ByteBuffer data;
    private final Map<String, ByteBuffer> tables = new HashMap<>();
    private final int units;
    private final int glyphs;
    private final int measured;
    private final boolean longOffsets;
    private final Characters characters;

    TrueType(byte[] file) {
        data = ByteBuffer.wrap(file);
        int count = data.getShort(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            String name = new String(file, entry, 4, StandardCharsets.US_ASCII);
            tables.put(name, data.slice(data.getInt(entry + 8), data.getInt(entry + 12)));
        }
        units = unsigned(table("head"), 18);
        longOffsets = table("head").getShort(50) == 1;
        glyphs = unsigned(table("maxp"), 4);
        measured = unsigned(table("hhea"), 34);
        characters = new Characters(table("cmap"));
    }

    static int unsigned(ByteBuffer buffer, int at) {
        return buffer.getShort(at) & 0xFFFF;
    }

    /** The whole file, for a reader of its own. */
    public byte[] file() {
        return data.array();
    }

    ByteBuffer table(String name) {
        ByteBuffer table = tables.get(name);
        if (table == null) throw new IllegalStateException("the font has no table " + name);
        return table;
    }

    public int glyphs() {
        return glyphs;
    }

    public int units() {
        return units;
    }

    /** @return 0 if the font doesn't have the character */
    public int glyph(int character) {
        return characters.glyph(character);
    }

    /** How far the pen moves on, in parts of the em. */
    public double advance(int glyph) {
        return unsigned(table("hmtx"), 4 * Math.min(glyph, measured - 1)) / (double) units;
    }

    int bearing(int glyph) {
        return glyph < measured
                ? table("hmtx").getShort(4 * glyph + 2)
                : table("hmtx").getShort(4 * measured + 2 * (glyph - measured));
    }

    /** Where its ink ends above the baseline, in parts of the em. */
    public double top(int glyph) {
        ByteBuffer shape = shape(glyph);
        return shape.limit() == 0 ? 0 : shape.getShort(8) / (double) units;
    }

    /** Where its ink ends below the baseline, in parts of the em; negative if it goes below. */
    public double bottom(int glyph) {
        ByteBuffer shape = shape(glyph);
        return shape.limit() == 0 ? 0 : shape.getShort(4) / (double) units;
    }

    /** The glyph's entry in glyf; empty for a space. */
    ByteBuffer shape(int glyph) {
        int from = offset(glyph);
        return table("glyf").slice(from, offset(glyph + 1) - from);
    }

    private int offset(int glyph) {
        return longOffsets ? table("loca").getInt(4 * glyph) : 2 * unsigned(table("loca"), 2 * glyph);
    }

    List<Component> components(int glyph) {
        ByteBuffer shape = shape(glyph);
        List<Component> found = new ArrayList<>();
        if (shape.limit() == 0 || shape.getShort(0) >= 0) return found;
        int at = 10;
        int flags = MORE;
        while ((flags & MORE) != 0) {
            flags = unsigned(shape, at);
            found.add(new Component(unsigned(shape, at + 2), at + 2));
            at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
            if ((flags & SCALE) != 0) at += 2;
            else if ((flags & TWO_SCALES) != 0) at += 4;
            else if ((flags & MATRIX) != 0) at += 8;
        }
        return found;
    }
}
