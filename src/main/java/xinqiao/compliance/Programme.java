package xinqiao.compliance;

import java.time.LocalDate;
import java.util.List;

/** How far a customs area is with the programme of the guide (印发通知第三部分), step by step. */
public record Programme(List<Progress> steps) {
    public Programme {
        steps = List.copyOf(steps);
    }

    /** A step of the programme. */
    public enum Step {
        /** 编制关区目录 */
        CATALOGUE,
        /** 制定实施方案，函报备案 */
        PLAN,
        /** 试点 */
        PILOTS,
        /** 不少于三分之一 */
        A_THIRD,
        /** 全部 */
        ALL,
        /** 优秀案例和服务品牌 */
        EXAMPLES
    }

    /**
     * @param by the document's date
     * @param wanted how many houses, or cases
     * @param done how many there are
     */
    public record Progress(Step step, LocalDate by, int wanted, int done) {
        public boolean reached() {
            return done >= wanted;
        }
    }
}
