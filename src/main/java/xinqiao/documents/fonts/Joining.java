package xinqiao.documents.fonts;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Arabic letters as they join, for Uyghur and Kazakh names: each takes the form that its neighbours ask for, and one glyph for
 * each keeps what is copied out of a document right. The forms are those that Unicode names (U+FB50 to U+FEFC).
 */
final class Joining {
    private static final int LAM = 0x0644;
    private static final Map<String, int[]> FORMS = forms();

    private Joining() {}

    private enum Form {
        ISOLATED,
        FINAL,
        INITIAL,
        MEDIAL
    }

    private record Letter(String text, boolean mark) {
        boolean has(Form form) {
            return FORMS.getOrDefault(text, new int[4])[form.ordinal()] != 0;
        }

        int glyph(TrueType type, Form form) {
            int shown = FORMS.getOrDefault(text, new int[4])[form.ordinal()];
            int glyph = shown == 0 ? 0 : type.glyph(shown);
            return glyph != 0 ? glyph : type.glyph(text.codePointAt(0));
        }
    }

    private static Map<String, int[]> forms() {
        Map<String, int[]> forms = new HashMap<>();
        for (int shown = 0xFB50; shown <= 0xFEFC; shown++) {
            String name = Character.getName(shown);
            if (name == null || !name.endsWith(" FORM") || shown > 0xFC00 && shown < 0xFE80) continue;
            String base = Normalizer.normalize(Character.toString(shown), Normalizer.Form.NFKC);
            for (Form form : Form.values())
                if (name.endsWith(form.name() + " FORM"))
                    forms.computeIfAbsent(base, _ -> new int[4])[form.ordinal()] = shown;
        }
        // ە of Uyghur has no forms of its own: it looks like ه and joins only what is before it
        forms.put("\u06D5", new int[] {0xFEE9, 0xFEEA, 0, 0});
        return forms;
    }

    static Shaping.Word shape(FontFile font, String word) {
        List<Letter> letters = letters(word);
        List<Shaping.Shaped> glyphs = new ArrayList<>();
        int at = 0;
        int[] starts = new int[letters.size()];
        for (int i = 0; i < letters.size(); i++) {
            starts[i] = at;
            at += letters.get(i).text().length();
        }
        double x = 0;
        List<Integer> order = order(letters);
        for (int i : order) {
            int glyph = letters.get(i).glyph(font.type(), form(letters, i));
            glyphs.add(new Shaping.Shaped(glyph, x, 0, starts[i]));
            x += font.type().advance(glyph);
        }
        return new Shaping.Word(glyphs, x);
    }

    /** Lam and alef are one. */
    private static List<Letter> letters(String word) {
        List<Letter> letters = new ArrayList<>();
        int[] characters = word.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            String text = Character.toString(characters[i]);
            if (characters[i] == LAM && i + 1 < characters.length) {
                String both = text + Character.toString(characters[i + 1]);
                if (FORMS.containsKey(both)) {
                    text = both;
                    i++;
                }
            }
            letters.add(new Letter(text, Character.getType(characters[i]) == Character.NON_SPACING_MARK));
        }
        return letters;
    }

    private static Form form(List<Letter> letters, int at) {
        boolean before = at > 0 && joins(letters, neighbour(letters, at, -1), at);
        boolean after = joins(letters, at, neighbour(letters, at, 1));
        if (before) return after ? Form.MEDIAL : Form.FINAL;
        return after ? Form.INITIAL : Form.ISOLATED;
    }

    private static boolean joins(List<Letter> letters, int first, int second) {
        return first >= 0
                && second >= 0
                && letters.get(first).has(Form.INITIAL)
                && letters.get(second).has(Form.FINAL);
    }

    /** The next letter in a direction, marks aside; -1 if there is none. */
    private static int neighbour(List<Letter> letters, int at, int step) {
        for (int i = at + step; i >= 0 && i < letters.size(); i += step)
            if (!letters.get(i).mark()) return i;
        return -1;
    }

    /** From left to right: letters backwards, figures forwards. */
    private static List<Integer> order(List<Letter> letters) {
        List<Integer> order = new ArrayList<>();
        for (int i = letters.size() - 1; i >= 0; i--) order.add(i);
        for (int from = 0; from < order.size(); from++) {
            int to = from;
            while (to < order.size() && figure(letters.get(order.get(to)))) to++;
            if (to - from > 1) Collections.reverse(order.subList(from, to));
            from = Math.max(from, to - 1);
        }
        return order;
    }

    private static boolean figure(Letter letter) {
        return Character.isDigit(letter.text().codePointAt(0));
    }
}
