package xinqiao.imports.documents;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as it was copied from a web page, with what the page has below it: links to the same text as a file, whose name
 * is the document's title, and the page's own words (浏览次数, 打印本页, 关闭).
 *
 * @param text the document's own
 * @param title empty where no link names it
 */
record SitePage(String text, String title) {
    private static final Pattern LINKS = Pattern.compile("(?:公告|规章|文件|通知)?(?:正文|文本|原文)?下载(?:正文|文本|原文)?链接[:：]?");
    private static final Pattern OWN_WORDS = Pattern.compile("(?:浏览次数[:：]?\\d*)?(?:打印本页)(?:关闭)?(?:窗口)?$");
    private static final Pattern FILE = Pattern.compile("(.+?)\\.(?:docx?|pdf|wps|ofd)", Pattern.CASE_INSENSITIVE);
    private static final int FAR = 900;

    static SitePage of(String copied) {
        String text = OWN_WORDS.matcher(copied.stripTrailing()).replaceFirst("").stripTrailing();
        Matcher links = LINKS.matcher(text);
        int at = -1;
        int end = -1;
        while (links.find()) {
            at = links.start();
            end = links.end();
        }
        // only at the end, and only if files follow: the words may be the document's own
        if (at < 0 || text.length() - end > FAR) return new SitePage(text, "");
        String names = text.substring(end).strip();
        Matcher file = FILE.matcher(names);
        if (!file.lookingAt()) return new SitePage(text, "");
        return new SitePage(text.substring(0, at).stripTrailing(), file.group(1).strip());
    }
}
