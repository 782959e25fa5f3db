package xinqiao.documents.fonts;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Which glyph stands for which character: a font's cmap, unpacked into pages of 256 characters. */
final class Characters {
    private static final char[] NONE = new char[256];

    private final char[][] pages = new char[0x1100][];

    Characters(ByteBuffer cmap) {
        Arrays.fill(pages, NONE);
        int best = -1;
        int count = TrueType.unsigned(cmap, 2);
        for (int i = 0; i < count; i++) {
            int at = cmap.getInt(4 + 8 * i + 4);
            int format = TrueType.unsigned(cmap, at);
            if (format == 12 || format == 4 && best < 0) best = at;
        }
        if (best < 0) throw new IllegalStateException("the font has no Unicode cmap");
        if (TrueType.unsigned(cmap, best) == 12) groups(cmap, best);
        else segments(cmap, best);
    }

    int glyph(int character) {
        return pages[character >> 8][character & 0xFF];
    }

    private void put(int character, int glyph) {
        int page = character >> 8;
        if (pages[page] == NONE) pages[page] = new char[256];
        pages[page][character & 0xFF] = (char) glyph;
    }

    private void groups(ByteBuffer cmap, int at) {
        int count = cmap.getInt(at + 12);
        for (int i = 0; i < count; i++) {
            int group = at + 16 + 12 * i;
            int first = cmap.getInt(group);
            for (int character = first; character <= cmap.getInt(group + 4); character++)
                put(character, cmap.getInt(group + 8) + character - first);
        }
    }

    private void segments(ByteBuffer cmap, int at) {
        int twice = TrueType.unsigned(cmap, at + 6);
        for (int i = 0; i < twice; i += 2) {
            int last = TrueType.unsigned(cmap, at + 14 + i);
            int first = TrueType.unsigned(cmap, at + 16 + twice + i);
            int delta = TrueType.unsigned(cmap, at + 16 + 2 * twice + i);
            int ranges = at + 16 + 3 * twice + i;
            int range = TrueType.unsigned(cmap, ranges);
            for (int character = first; character <= last && character < 0xFFFF; character++) {
                int glyph = range == 0 ? character : TrueType.unsigned(cmap, ranges + range + 2 * (character - first));
                if (glyph != 0 || range == 0) put(character, glyph + delta & 0xFFFF);
            }
        }
    }
}
