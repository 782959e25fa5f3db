package xinqiao.search;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a text is read aloud (汉语拼音), character by character, so that words can be typed on keys with letters alone. */
public final class Pinyin {
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");

    /** Titles are read again and again; so many are remembered. */
    private static final int REMEMBERED = 20_000;

    private static final Map<String, List<String>> READ = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<String>> eldest) {
            return size() > REMEMBERED;
        }
    });

    private Pinyin() {}

    /** One syllable for each character, without tones; letters and digits stand for themselves, all else is empty. */
    public static List<String> of(String text) {
        return READ.computeIfAbsent(text, Pinyin::read);
    }

    private static List<String> read(String text) {
        List<String> all = new ArrayList<>();
        Matcher chinese = CHINESE.matcher(text);
        int at = 0;
        while (chinese.find()) {
            plain(text.substring(at, chinese.start()), all);
            chinese(chinese.group(), all);
            at = chinese.end();
        }
        plain(text.substring(at), all);
        return List.copyOf(all);
    }

    private static void plain(String part, List<String> to) {
        part.toLowerCase(Locale.ROOT)
                .codePoints()
                .mapToObj(Character::toString)
                .forEach(one -> to.add(one.matches("[a-z0-9]") ? one : ""));
    }

    /** In words, since 行 of 行政 isn't read as that of 银行. */
    private static void chinese(String part, List<String> to) {
        String[] read = PinyinHelper.toPinyin(part, PinyinStyleEnum.NORMAL, " ").split(" ");
        boolean each = read.length == part.codePointCount(0, part.length());
        if (each) for (String one : read) to.add(clean(one));
        else
            part.codePoints()
                    .mapToObj(Character::toString)
                    .forEach(one -> to.add(clean(PinyinHelper.toPinyin(one, PinyinStyleEnum.NORMAL))));
    }

    /** 绿 is typed lv; a character that nobody knows how to read is typed by nothing. */
    private static String clean(String syllable) {
        String plain = syllable.toLowerCase(Locale.ROOT).replace('ü', 'v');
        return plain.matches("[a-z]{1,6}") ? plain : "";
    }
}
