package xinqiao.petition;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xinqiao.dictionary.DictionaryKind;

/** By what figures are told apart, or narrowed. */
public enum Axis {
    /** 单位 */
    HOUSE(null),
    /** 承办部门 */
    DEPARTMENT(null),
    /** 登记月份 */
    MONTH(null),
    /** 信访事项类别 */
    KIND(null),
    /** 办理结果 */
    OUTCOME(null),
    FORM(DictionaryKind.FORM),
    PURPOSE(DictionaryKind.PURPOSE),
    REPEAT(DictionaryKind.REPEAT),
    JOINT(DictionaryKind.JOINT),
    GROUP_BAND(DictionaryKind.GROUP_BAND),
    CONTENT(DictionaryKind.CONTENT),
    /** 同一信访人: the cases of the first person of a case, which is the value */
    PERSON(null),
    /** 相近事项: the cases that were found to be like an earlier one, which is the value */
    ALIKE(null);

    /** The value of what has none. */
    public static final String NONE = "NONE";

    private final @Nullable DictionaryKind dictionary;

    Axis(@Nullable DictionaryKind dictionary) {
        this.dictionary = dictionary;
    }

    /** The dictionary whose codes are its values, where they are. */
    public Optional<DictionaryKind> dictionary() {
        return Optional.ofNullable(dictionary);
    }
}
