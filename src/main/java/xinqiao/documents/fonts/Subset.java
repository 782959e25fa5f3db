package xinqiao.documents.fonts;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The part of a font that a document needs, as a font of its own; its glyphs are numbered anew in the order of their use. */
public final class Subset {
    private final FontFile font;
    private final TrueType type;
    /** A glyph that stands for different characters has a number for each. */
    private record Use(int glyph, String text) {}

    private final Map<Use, Integer> numbers = new LinkedHashMap<>();
    private final TreeMap<Integer, Integer> characters = new TreeMap<>();

    public Subset(FontFile font) {
        this.font = font;
        this.type = font.type();
        numbers.put(new Use(0, ""), 0);
    }

    public FontFile font() {
        return font;
    }

    /**
     * @param text the characters that the glyph stands for
     * @return the glyph's number in the new font
     */
    @CanIgnoreReturnValue
    public int add(int glyph, String text) {
        int number = number(new Use(glyph, text));
        if (!text.isEmpty() && text.codePointCount(0, text.length()) == 1) {
            int character = text.codePointAt(0);
            if (type.glyph(character) == glyph) characters.putIfAbsent(character, number);
        }
        return number;
    }

    @CanIgnoreReturnValue
    private int number(Use use) {
        Integer known = numbers.get(use);
        if (known != null) return known;
        int next = numbers.size();
        numbers.put(use, next);
        for (TrueType.Component part : type.components(use.glyph())) number(new Use(part.glyph(), ""));
        return next;
    }

    /** The old numbers of its glyphs, in the order of the new ones. */
    public List<Integer> glyphs() {
        return numbers.keySet().stream().map(Use::glyph).toList();
    }

    public byte[] file() {
        Map<String, byte[]> tables = new TreeMap<>();
        List<byte[]> shapes = new ArrayList<>();
        ByteBuffer measures = ByteBuffer.allocate(4 * numbers.size());
        for (int glyph : glyphs()) {
            shapes.add(shape(glyph));
            measures.putShort((short) Math.round(type.advance(glyph) * type.units()));
            measures.putShort((short) type.bearing(glyph));
        }
        tables.put("hmtx", measures.array());
        int size = shapes.stream().mapToInt(shape -> shape.length + 3 & ~3).sum();
        ByteBuffer glyf = ByteBuffer.allocate(size);
        ByteBuffer loca = ByteBuffer.allocate(4 * (shapes.size() + 1));
        for (byte[] shape : shapes) {
            loca.putInt(glyf.position());
            glyf.put(shape).position(glyf.position() + 3 & ~3);
        }
        tables.put("glyf", glyf.array());
        tables.put("loca", loca.putInt(size).array());
        tables.put("head", with("head", 50, 1));
        tables.put("hhea", with("hhea", 34, numbers.size()));
        tables.put("maxp", with("maxp", 4, numbers.size()));
        tables.put("OS/2", with("OS/2", 8, 0));
        tables.put("cmap", FontTables.cmap(characters));
        tables.put("name", FontTables.name(font.family()));
        tables.put("post", FontTables.post());
        return FontTables.file(tables);
    }

    /** A glyph's data, with its parts numbered anew. */
    private byte[] shape(int glyph) {
        ByteBuffer shape = type.shape(glyph);
        byte[] copy = new byte[shape.limit()];
        shape.get(0, copy);
        ByteBuffer written = ByteBuffer.wrap(copy);
        for (TrueType.Component part : type.components(glyph))
            written.putShort(
                    part.at(),
                    numbers.getOrDefault(new Use(part.glyph(), ""), 0).shortValue());
        return copy;
    }

    private byte[] with(String table, int at, int value) {
        byte[] copy = new byte[type.table(table).limit()];
        type.table(table).get(0, copy);
        ByteBuffer.wrap(copy).putShort(at, (short) value);
        return copy;
    }
}
