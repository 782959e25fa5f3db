package xinqiao.publication.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xinqiao.search.Tokens;

/** Which document an interpretation (解读) or a result of a consultation speaks of, by the titles in 《》 and the numbers. */
public final class Citations {
    /** A title shorter than this could be anything. */
    private static final int SHORT = 6;

    private static final Pattern NOISE = Pattern.compile(
            "^(?:【[^】]*】|\\[[^\\]]*])?(?:政策|公告)?解读[ :|\\-—－｜]*|[ ]*(?:的)?(?:政策|公告)?解读(?:问答|来啦)?$|^海关总署(?:关于|就|解读)(?=《|<)");
    private static final Pattern ISSUED =
            Pattern.compile("(?:发布|公布|印发|出台|制定|修订)(?:了|的)?(?:[^。；《]{0,40})《([^》]{6,120})》");

    private Citations() {}

    /** A title so that two ways of writing it are equal: without brackets, spaces and the name of who issued it. */
    public static String plain(String title) {
        return Tokens.fold(title)
                .replaceAll("[《》〈〉<>\"“”‘’'「」﹤﹥ ]", "")
                .replaceFirst("^(?:中华人民共和国)?海关总署(?:[\\p{IsHan}]{0,30}?)(?=关于)", "");
    }

    /** Titles in 《》, the outermost with what is inside; the draft's mark (征求意见稿) is left off. */
    public static List<String> titles(String text) {
        List<String> titles = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '《' && depth++ == 0) from = i + 1;
            if (text.charAt(i) == '》' && depth > 0 && --depth == 0) titles.add(text.substring(from, i));
        }
        return titles.stream()
                .map(title -> title.replaceAll("[（(]征求意见稿[）)]", ""))
                .filter(title -> title.length() >= SHORT)
                .toList();
    }

    /** What a text is about, the surest first, each as {@link #plain}: named in its title, its title itself, issued by its beginning. */
    public static Set<String> subjects(String title, String beginning) {
        Set<String> all = new LinkedHashSet<>();
        for (String one : titles(title)) all.add(plain(one));
        String bare = Tokens.fold(title);
        for (String before = ""; !before.equals(bare); ) {
            before = bare;
            bare = NOISE.matcher(bare).replaceFirst("").strip();
        }
        if (bare.length() >= SHORT) all.add(plain(bare));
        Matcher issued = ISSUED.matcher(beginning);
        while (issued.find()) all.add(plain(issued.group(1)));
        all.removeIf(one -> one.length() < SHORT);
        return all;
    }

    /** By what a document of this title is spoken of: the title itself, and the rules that an announcement issues. */
    public static Set<String> names(String title) {
        Set<String> names = new LinkedHashSet<>();
        names.add(plain(title));
        if (isIssuing(title)) for (String one : titles(title)) names.add(plain(one));
        return names;
    }

    /** 关于发布《…》的公告 stands for what it issues; an announcement that only applies or amends it does not. */
    private static boolean isIssuing(String title) {
        return title.matches(".*关于(?:发布|公布|印发|修订|修改)[《〈].*的(?:公告|通知|决定)$");
    }
}
