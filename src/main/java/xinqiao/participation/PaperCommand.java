package xinqiao.participation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One act on what is written down, with what it says. */
public sealed interface PaperCommand {
    PaperAct act();

    /** Acts that say nothing: 送审, 作废, 建议列入常见问题. */
    record Plain(PaperAct act) implements PaperCommand {}

    record Decide(boolean approved, String words) implements PaperCommand {
        @Override
        public PaperAct act() {
            return PaperAct.DECIDE;
        }
    }

    /** Acts that say something in one text: 取消, 归纳要点, 公布, 研判, 报告, 措施, 回应, 办结, 答复, 告知. */
    record Words(PaperAct act, String words) implements PaperCommand {}

    record Deal(int no, PointOutcome outcome, String reason) implements PaperCommand {
        @Override
        public PaperAct act() {
            return PaperAct.DEAL;
        }
    }

    /** @param people how many took part, those who had signed up and others */
    record Keep(int people, String words) implements PaperCommand {
        @Override
        public PaperAct act() {
            return PaperAct.RECORD;
        }
    }

    /** @param until up to when it is to be answered */
    record Pass(long department, @Nullable LocalDate until, String words) implements PaperCommand {
        @Override
        public PaperAct act() {
            return PaperAct.PASS;
        }
    }

    /** @param department of the direct customs */
    record SendUp(long department, String words) implements PaperCommand {
        @Override
        public PaperAct act() {
            return PaperAct.SEND_UP;
        }
    }
}
