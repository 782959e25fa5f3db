package xinqiao.documents.setting;

import java.util.List;
import xinqiao.documents.fonts.Shaping;

/**
 * Which characters a glyph of a joined or stacked script stands for. Glyphs of one stack share its characters in the order of
 * reading, the last of them has the rest.
 */
final class Joined {
    private Joined() {}

    static String meant(String text, List<Shaping.Shaped> glyphs, int at, boolean backwards) {
        int first = glyphs.get(at).character();
        int end = text.length();
        int place = 0;
        int many = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            int other = glyphs.get(i).character();
            if (other > first && other < end) end = other;
            if (other != first) continue;
            many++;
            if (backwards ? i > at : i < at) place++;
        }
        if (glyphs.stream().noneMatch(other -> other.character() < first)) return share(text, 0, end, place, many);
        return share(text, first, end, place, many);
    }

    private static String share(String text, int first, int end, int place, int many) {
        int from = Math.min(end, first + place);
        return text.substring(from, place == many - 1 ? end : Math.min(end, from + 1));
    }
}
