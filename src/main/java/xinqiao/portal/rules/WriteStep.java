package xinqiao.portal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xinqiao.petition.OtherRoute;
import xinqiao.procedure.MatterKind;

/** The pages of a letter, one question each; which of them there are depends on what was answered so far. */
public enum WriteStep {
    /** 反映什么 */
    ABOUT,
    /** 是否另有法定途径 */
    ROUTE,
    /** that route, where there is one */
    ADVICE,
    /** 由哪个海关办理 */
    HOUSE,
    /** 涉及谁, of a report only */
    ACCUSED,
    /** 请求、事实和理由 */
    FACTS,
    /** 您是谁 */
    WHO,
    /** 附件 */
    FILES,
    /** 核对、确认 */
    CHECK;

    public static List<WriteStep> of(@Nullable MatterKind kind, Optional<OtherRoute> route) {
        List<WriteStep> steps = new ArrayList<>(List.of(values()));
        if (route.isEmpty() || route.get() == OtherRoute.NONE) steps.remove(ADVICE);
        if (kind != MatterKind.REPORT) steps.remove(ACCUSED);
        return List.copyOf(steps);
    }

    /** As it stands in addresses. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<WriteStep> at(String path) {
        return Stream.of(values()).filter(step -> step.path().equals(path)).findFirst();
    }
}
