package xinqiao.documents.fonts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;

/** The tables of a font that are written rather than taken over. */
final class FontTables {
    private static final int MAGIC = 0xB1B0AFBA;
    private static final int WINDOWS = 3;

    private FontTables() {}

    /** Format 12 only: every reader of today knows it, and it holds the characters beyond the first plane too. */
    static byte[] cmap(SortedMap<Integer, Integer> characters) {
        ByteBuffer table = ByteBuffer.allocate(12 + 16 + 12 * characters.size());
        table.putShort((short) 0).putShort((short) 1);
        table.putShort((short) WINDOWS).putShort((short) 10).putInt(12);
        table.putShort((short) 12).putShort((short) 0).putInt(16 + 12 * characters.size());
        table.putInt(0).putInt(characters.size());
        characters.forEach(
                (character, glyph) -> table.putInt(character).putInt(character).putInt(glyph));
        return table.array();
    }

    static byte[] name(String family) {
        String[] names = {family, "Regular", family, family, "1.0", family};
        int[] ids = {1, 2, 3, 4, 5, 6};
        int length = 0;
        for (String name : names) length += 2 * name.length();
        ByteBuffer table = ByteBuffer.allocate(6 + 12 * names.length + length);
        table.putShort((short) 0).putShort((short) names.length).putShort((short) (6 + 12 * names.length));
        int at = 0;
        for (int i = 0; i < names.length; i++) {
            table.putShort((short) WINDOWS).putShort((short) 1).putShort((short) 0x409);
            table.putShort((short) ids[i])
                    .putShort((short) (2 * names[i].length()))
                    .putShort((short) at);
            at += 2 * names[i].length();
        }
        for (String name : names) table.put(name.getBytes(StandardCharsets.UTF_16BE));
        return table.array();
    }

    /** Version 3: no names of glyphs. */
    static byte[] post() {
        return ByteBuffer.allocate(32).putInt(0, 0x00030000).array();
    }

    static byte[] file(Map<String, byte[]> tables) {
        int head = 12 + 16 * tables.size();
        int size = head
                + tables.values().stream()
                        .mapToInt(table -> table.length + 3 & ~3)
                        .sum();
        ByteBuffer file = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(tables.size());
        file.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (16 * power));
        file.putShort((short) Integer.numberOfTrailingZeros(power));
        file.putShort((short) (16 * tables.size() - 16 * power));
        int at = head;
        int adjusted = 0;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] content = table.getValue();
            if (table.getKey().equals("head")) {
                ByteBuffer.wrap(content).putInt(8, 0);
                adjusted = at + 8;
            }
            file.put(at, content);
            file.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
            file.putInt(sum(file, at, content.length)).putInt(at).putInt(content.length);
            at += content.length + 3 & ~3;
        }
        file.putInt(adjusted, MAGIC - sum(file, 0, size));
        return file.array();
    }

    private static int sum(ByteBuffer file, int from, int length) {
        int sum = 0;
        for (int at = from; at < from + length; at += 4) sum += file.getInt(at);
        return sum;
    }
}
