package xinqiao.participation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One act on what is written down, with what it says. */
public sealed interface DialogueCommand {
    DialogueAct act();

    /** Acts that say nothing: 送审, 作废, 建议列入常见问题. */
    record Plain(DialogueAct act) implements DialogueCommand {}

    record Decide(boolean approved, String words) implements DialogueCommand {
        @Override
        public DialogueAct act() {
            return DialogueAct.DECIDE;
        }
    }

    /** Acts that say something in one text: 取消, 归纳要点, 公布, 研判, 报告, 措施, 回应, 办结, 答复, 告知. */
    record Words(DialogueAct act, String words) implements DialogueCommand {}

    record Deal(int no, PointOutcome outcome, String reason) implements DialogueCommand {
        @Override
        public DialogueAct act() {
            return DialogueAct.DEAL;
        }
    }

    /** @param people how many took part, those who had signed up and others */
    record Keep(int people, String words) implements DialogueCommand {
        @Override
        public DialogueAct act() {
            return DialogueAct.RECORD;
        }
    }

    /** @param until up to when it is to be answered */
    record Pass(long department, @Nullable LocalDate until, String words) implements DialogueCommand {
        @Override
        public DialogueAct act() {
            return DialogueAct.PASS;
        }
    }

    /** @param department of the direct customs */
    record SendUp(long department, String words) implements DialogueCommand {
        @Override
        public DialogueAct act() {
            return DialogueAct.SEND_UP;
        }
    }
}
