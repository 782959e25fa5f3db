package xinqiao.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where words stand in a text, as a search shows it: a piece of the text around the first of them, with all marked. */
public final class Excerpts {
    private static final int BEFORE = 16;
    private static final int LENGTH = 72;

    private Excerpts() {}

    /** @param hit whether it is one of the words */
    public record Piece(String text, boolean hit) {}

    /** The text with the words marked; all of it is kept. */
    public static List<Piece> marked(String text, String typed) {
        return pieces(text, hits(text, typed), 0, text.length());
    }

    /** A piece around the first of the words; empty where none of them is in it. */
    public static List<Piece> around(String text, String typed) {
        return around(text, typed, LENGTH);
    }

    /** The same with about so many characters. */
    public static List<Piece> around(String text, String typed, int length) {
        String plain = text.replaceAll("\\s+", " ").strip();
        List<int[]> hits = hits(plain, typed);
        if (hits.isEmpty()) return List.of();
        int from = whole(plain, Math.max(0, hits.getFirst()[0] - BEFORE));
        int to = whole(plain, Math.min(plain.length(), Math.max(from + length, hits.getFirst()[1])));
        List<Piece> pieces = new ArrayList<>();
        if (from > 0) pieces.add(new Piece("…", false));
        pieces.addAll(pieces(plain, hits, from, to));
        if (to < plain.length()) pieces.add(new Piece("…", false));
        return pieces;
    }

    /** Never between the two halves of one character. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static List<Piece> pieces(String text, List<int[]> hits, int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        for (int[] hit : hits) {
            int start = Math.max(hit[0], at);
            int end = Math.min(hit[1], to);
            if (start >= end) continue;
            if (start > at) pieces.add(new Piece(text.substring(at, start), false));
            pieces.add(new Piece(text.substring(start, end), true));
            at = end;
        }
        if (at < to) pieces.add(new Piece(text.substring(at, to), false));
        return pieces;
    }

    /** Beginning and end of every hit in the text as it was written; width and case don't matter. */
    private static List<int[]> hits(String text, String typed) {
        var folded = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            // nearly all characters of a text are Chinese, and these are themselves however they are folded
            String one = plain(point) ? Character.toString(point) : fold(Character.toString(point));
            for (int k = 0; k < one.length(); k++) places.add(i);
            folded.append(one);
            i += Character.charCount(point);
        }
        places.add(text.length());
        List<int[]> hits = new ArrayList<>();
        for (String word : fold(typed).strip().split("\\s+")) {
            if (word.isEmpty()) continue;
            for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length()))
                hits.add(new int[] {places.get(at), end(places, at + word.length(), text.length())});
        }
        hits.sort((a, b) -> a[0] - b[0]);
        return hits;
    }

    /** The unified ideographs of everyday texts; those for compatibility, further on, do fold. */
    private static boolean plain(int point) {
        return point >= 0x4E00 && point <= 0x9FFF;
    }

    /** One written character may fold to several: the hit takes in all of it. */
    private static int end(List<Integer> places, int after, int length) {
        int last = places.get(after - 1);
        for (int i = after; i < places.size(); i++) if (places.get(i) > last) return places.get(i);
        return length;
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
