package xinqiao.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a text is read: its blocks, and the table of contents of a long one. */
public record Outline(List<Block> blocks, List<Entry> contents) {
    /** From so many characters, or so many headings, a text gets a table of contents. */
    private static final int LONG = 2_500;

    private static final int FEW = 3;
    private static final int PIECE = 240;
    private static final int LABEL = 22;
    private static final Pattern CHAPTER =
            Pattern.compile("^第[一二三四五六七八九十百零〇]{1,5}([编章节])[\\s\\u00A0\\u3000]*(.{0,40})$");
    private static final Pattern ARTICLE =
            Pattern.compile("^(第[一二三四五六七八九十百零〇]{1,5}条(?:之[一二三四五六七八九十]+)?)[\\s\\u00A0\\u3000]+(.*)$", Pattern.DOTALL);
    private static final Pattern POINT = Pattern.compile("^[一二三四五六七八九十]{1,3}、(.*)$", Pattern.DOTALL);
    private static final Pattern INNER =
            Pattern.compile("^(?:[（(][一二三四五六七八九十]{1,3}[）)]|\\d{1,2}[.．、]|[（(]\\d{1,2}[）)]).*$", Pattern.DOTALL);
    private static final Pattern DAY = Pattern.compile("^\\d{4}年\\d{1,2}月\\d{1,2}日$");

    /** What a block is, and so how it looks. */
    public enum Kind {
        CHAPTER,
        SECTION,
        ARTICLE,
        HEADING,
        POINT,
        INNER,
        SIGNATURE,
        PLAIN
    }

    /**
     * @param anchor by which a link leads here, for what the contents name and for every article
     * @param label what stands out at its beginning, such as 第三条
     */
    public record Block(
            Kind kind, @Nullable String anchor, @Nullable String label, String text) {}

    public record Entry(String anchor, String words, boolean below) {}

    /** @param body paragraphs, an empty line or a new line between them */
    public static Outline of(String body) {
        List<String> paragraphs = new ArrayList<>();
        for (String line : body.split("\\R")) if (!line.isBlank()) paragraphs.add(line.strip());
        boolean chapters =
                paragraphs.stream().anyMatch(line -> CHAPTER.matcher(line).matches());
        List<Block> blocks = new ArrayList<>();
        List<Entry> contents = new ArrayList<>();
        int headings = 0;
        int articles = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            String line = paragraphs.get(i);
            Matcher chapter = CHAPTER.matcher(line);
            Matcher article = ARTICLE.matcher(line);
            Matcher point = POINT.matcher(line);
            if (chapter.matches()) {
                String anchor = "c" + ++headings;
                boolean section = chapter.group(1).equals("节");
                contents.add(new Entry(anchor, tidy(line), section));
                blocks.add(new Block(section ? Kind.SECTION : Kind.CHAPTER, anchor, null, tidy(line)));
            } else if (article.matches())
                blocks.add(new Block(Kind.ARTICLE, "a" + ++articles, article.group(1), article.group(2)));
            else if (point.matches()) {
                boolean heading = line.length() <= 40 && line.indexOf('。') < 0 && line.indexOf('；') < 0;
                String anchor = null;
                if (!chapters && articles == 0) {
                    anchor = "p" + ++headings;
                    contents.add(new Entry(anchor, label(line), false));
                }
                blocks.add(new Block(heading ? Kind.HEADING : Kind.POINT, anchor, null, line));
            } else if (INNER.matcher(line).matches()) blocks.add(new Block(Kind.INNER, null, null, line));
            else if (i >= paragraphs.size() - 2 && i > 0 && signature(paragraphs, i))
                blocks.add(new Block(Kind.SIGNATURE, null, null, line));
            else for (String piece : restful(line)) blocks.add(new Block(Kind.PLAIN, null, null, piece));
        }
        boolean needed = body.length() >= LONG && contents.size() >= FEW;
        return new Outline(blocks, needed ? contents : List.of());
    }

    /** A wall of text gets pauses for the eye, after whole sentences; what is stored has none. */
    private static List<String> restful(String line) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < line.length(); i++) {
            boolean end = "。！？".indexOf(line.charAt(i)) >= 0
                    && (i + 1 == line.length() || "”）』」》".indexOf(line.charAt(i + 1)) < 0);
            if (end && i - from >= PIECE && line.length() - i > PIECE) {
                pieces.add(line.substring(from, i + 1));
                from = i + 1;
            }
        }
        pieces.add(line.substring(from));
        return pieces;
    }

    private static boolean signature(List<String> paragraphs, int i) {
        if (DAY.matcher(paragraphs.get(i)).matches()) return true;
        return i + 1 < paragraphs.size()
                && DAY.matcher(paragraphs.get(i + 1)).matches()
                && paragraphs.get(i).length() <= 80;
    }

    private static String tidy(String line) {
        return line.replaceAll("[\\s\\u00A0\\u3000]+", " ");
    }

    /** The point's beginning up to where its first sentence pauses. */
    private static String label(String line) {
        int end = line.length();
        for (char stop : "。；：，".toCharArray()) {
            int at = line.indexOf(stop);
            if (at > 0) end = Math.min(end, at);
        }
        return end <= LABEL ? line.substring(0, end) : line.substring(0, LABEL) + "…";
    }
}
