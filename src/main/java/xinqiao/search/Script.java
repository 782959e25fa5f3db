package xinqiao.search;

import com.github.houbb.opencc4j.util.ZhConverterUtil;

/** Traditional characters (繁体字), as people from Hong Kong, Macao and Taiwan type them; what is published has simplified ones. */
public final class Script {
    private Script() {}

    /** The same in simplified characters, read in words; what has no other form stays as it is. */
    public static String simplified(String text) {
        return text.codePoints().allMatch(point -> point < 0x2E80) ? text : ZhConverterUtil.toSimple(text);
    }
}
