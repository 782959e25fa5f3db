package xinqiao.portal.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages of an application for disclosure (政府信息公开申请), one question each. */
public enum ApplyStep {
    /** 向哪个海关申请 */
    HOUSE,
    /** 申请人 */
    WHO,
    /** 身份证明 */
    IDENTITY,
    /** 申请公开的政府信息 */
    ITEMS,
    /** 怎样获取、作何用途、需要的帮助 */
    GIVING,
    /** 附件 */
    FILES,
    /** 核对、确认 */
    CHECK;

    /** As it stands in addresses. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ApplyStep> at(String path) {
        return Stream.of(values()).filter(step -> step.path().equals(path)).findFirst();
    }

    public ApplyStep before() {
        return values()[Math.max(0, ordinal() - 1)];
    }

    public ApplyStep after() {
        return values()[Math.min(values().length - 1, ordinal() + 1)];
    }

    /** Those that are asked before all is shown once more. */
    public static List<ApplyStep> asked() {
        return Stream.of(values()).filter(step -> step != CHECK).toList();
    }
}
