package xinqiao.procedure.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Node;
import xinqiao.procedure.Template;
import xinqiao.procedure.Text;

/**
 * Numbers with legal meaning typed into a wording: any digit, a Chinese numeral before a unit or in a citation, an
 * English number word before a unit. They come from the profile's figures, or the letter and the clock drift apart.
 */
public final class TypedNumbers {
    private static final String HAN = "[〇零一二两三四五六七八九十百千万半壹贰叁肆伍陆柒捌玖拾佰廿卅]";
    private static final String ENGLISH = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|"
            + "twenty|thirty|forty|fifty|sixty|ninety|hundred|half)";
    private static final Pattern TYPED = Pattern.compile(
            "[\\p{Nd}\\p{No}\\p{Nl}&&[^〇]]"
                    + "|" + HAN + "+(?:个)?(?:工作日|自然日|日|天|周|月|年|小时|元|人|名|倍|%)"
                    + "|第" + HAN + "+(?:编|章|节|条|款|项)"
                    + "|\\b" + ENGLISH
                    + "\\b[\\s-]+(?:\\w+[\\s-]+)?(?:days?|weeks?|months?|years?|hours?|yuan|persons?|people)\\b"
                    + "|\\b(?:article|paragraph|item|section)s?\\s+" + ENGLISH + "\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private TypedNumbers() {}

    /** The first typed number of a wording; placeholders aren't typed. */
    public static Optional<String> first(String wording) {
        Matcher typed = TYPED.matcher(Template.of(wording).typed());
        return typed.find() ? Optional.of(typed.group()) : Optional.empty();
    }

    /** All of them with their places, each a single match of the pattern. */
    public static List<MatchResult> all(String wording) {
        return TYPED.matcher(wording).results().toList();
    }

    static void check(Text text, Node where, Faults faults) {
        first(text.zh()).ifPresent(typed -> faults.add(where, "procedure.fault.typed-number", typed));
        first(text.en()).ifPresent(typed -> faults.add(where, "procedure.fault.typed-number", typed));
    }
}
