package xinqiao.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that came as one line gets its paragraphs back: before chapters, articles, numbered points, annexes and the
 * signature. Nothing but space is ever taken away, and a number that is only mentioned (依照第三条（一）项) begins none.
 */
public final class Paragraphs {
    private static final String NUMERAL = "[一二三四五六七八九十百零〇]{1,5}";
    private static final String SPACE = "[\\s\\u00A0\\u3000]";

    private static final Pattern MARKER = Pattern.compile("(?<chapter>第" + NUMERAL + "[编章节]" + SPACE + ")"
            + "|(?<article>第" + NUMERAL + "条(?:之" + NUMERAL + ")?" + SPACE + ")"
            + "|(?<point>(?<pointno>" + NUMERAL + ")、)"
            + "|(?<bracket>[（(](?<bracketno>" + NUMERAL + ")[）)])"
            + "|(?<figure>(?<figureno>\\d{1,2})[.．、](?!\\d))"
            + "|(?<figurebracket>[（(](?<figurebracketno>\\d{1,2})[）)])"
            + "|(?<phrase>特此(?:公告|通知|通告)。|附件\\d?[：:]|本(?:公告|办法|规定|通知|决定)(?:内容)?自|(?:问|答)[：:])");

    /** After what a new paragraph may begin even where the number doesn't follow the one before. */
    private static final String ENDS = "。；：:！？!?”）)】》\u3000\u00A0 ";

    private static final Pattern FILE =
            Pattern.compile("\\.(?:docx?|xlsx?|pdf|wps|et|zip|rar|jpg)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGNED = Pattern.compile(
            "^(?<text>.*?[。）)》”a-zA-Z])(?<who>[\\p{IsHan}\\s\\u00A0、]{2,80})(?<day>\\d{4}年\\d{1,2}月\\d{1,2}日)$");

    private Paragraphs() {}

    /** Lines are paragraphs already; a long one is cut further. */
    public static List<String> of(String text) {
        List<String> all = new ArrayList<>();
        for (String line : text.split("\\R")) {
            for (String piece : cut(line)) {
                Matcher signed = SIGNED.matcher(piece);
                if (signed.matches()
                        && signed.group("who").length() < signed.group("text").length()) {
                    add(all, signed.group("text"));
                    add(all, signed.group("who"));
                    add(all, signed.group("day"));
                } else add(all, piece);
            }
        }
        return all;
    }

    private static void add(List<String> to, String piece) {
        String clean = piece.strip().replaceAll("^[\\s\\u00A0\\u3000]+|[\\s\\u00A0\\u3000]+$", "");
        if (!clean.isEmpty()) to.add(clean);
    }

    private static List<String> cut(String line) {
        List<String> pieces = new ArrayList<>();
        Map<String, Integer> last = new HashMap<>();
        Matcher marker = MARKER.matcher(line);
        int from = 0;
        while (marker.find()) {
            if (!begins(line, marker, last)) continue;
            if (marker.start() > from) pieces.add(line.substring(from, marker.start()));
            from = marker.start();
        }
        pieces.add(line.substring(from));
        return pieces;
    }

    private static boolean begins(String line, Matcher marker, Map<String, Integer> last) {
        char before = marker.start() == 0 ? '。' : line.charAt(marker.start() - 1);
        boolean ended = ENDS.indexOf(before) >= 0;
        if (marker.group("chapter") != null || marker.group("article") != null) {
            last.clear();
            return true;
        }
        if (marker.group("phrase") != null) {
            // not right after the number of an article
            boolean sentence = ended && !Character.isWhitespace(before) && before != '\u00A0';
            if (sentence) last.clear();
            return sentence;
        }
        for (String kind : List.of("point", "bracket", "figure", "figurebracket")) {
            if (marker.group(kind) == null) continue;
            int no = number(marker.group(kind + "no"));
            boolean next = no == last.getOrDefault(kind, 0) + 1 && no > 1;
            boolean first = no == 1 && ended;
            if (!next && !first || mentioned(line, marker, before)) return false;
            if (kind.equals("figure") && !ended && !Character.isLetter(before)) return false;
            if (kind.equals("figure")
                    && !ended
                    && before < 128
                    && !FILE.matcher(line.substring(0, marker.start())).find()) return false;
            last.put(kind, no);
            // points below begin anew
            if (kind.equals("point")) last.keySet().removeIf(other -> !other.equals("point"));
            if (kind.equals("bracket")) last.keySet().removeIf(other -> other.startsWith("figure"));
            if (kind.equals("figure")) last.remove("figurebracket");
            return true;
        }
        return false;
    }

    /** 第三条（一）、（二）项, 第一、二款: a number that is spoken of. */
    private static boolean mentioned(String line, Matcher marker, char before) {
        char after = marker.end() < line.length() ? line.charAt(marker.end()) : '。';
        return "第条款项至及和或与附表".indexOf(before) >= 0
                || "项款条至及和或与、，。".indexOf(after) >= 0
                || marker.group("point") != null
                        && "一二三四五六七八九十".indexOf(after) >= 0
                        && "、款条类批".indexOf(marker.end() + 1 < line.length() ? line.charAt(marker.end() + 1) : ' ') >= 0
                || marker.group("point") != null && "一二三四五六七八九十".indexOf(before) >= 0;
    }

    /** 十二, 二十, 一百零三, 12. */
    static int number(String numeral) {
        if (Character.isDigit(numeral.charAt(0))) return Integer.parseInt(numeral);
        int sum = 0;
        int digit = 0;
        for (char one : numeral.toCharArray()) {
            switch (one) {
                case '百' -> {
                    sum += Math.max(1, digit) * 100;
                    digit = 0;
                }
                case '十' -> {
                    sum += Math.max(1, digit) * 10;
                    digit = 0;
                }
                default -> digit = "零一二三四五六七八九".indexOf(one == '〇' ? '零' : one);
            }
        }
        return sum + digit;
    }
}
