package xinqiao.participation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question that somebody asked by telephone or at a window (业务咨询, 首问负责制).
 *
 * @param firstAsked who was asked first
 * @param answer empty while it has none
 * @param answeredBy who answered
 * @param until up to when it is to be answered, as the asker was promised; null where it was answered on the spot
 * @param proposed whether it was proposed as a frequent question
 */
public record Question(
        Way way,
        String business,
        String question,
        String firstAsked,
        String answer,
        String answeredBy,
        @Nullable LocalDate until,
        boolean proposed,
        List<Step> steps)
        implements Content {

    /** How it was asked; the names are stored. */
    public enum Way {
        /** 电话 */
        PHONE,
        /** 窗口 */
        WINDOW,
        /** 现场 */
        SITE,
        /** 其他 */
        OTHER
    }

    public Question {
        steps = List.copyOf(steps);
    }

    @Override
    public DialogueKind kind() {
        return DialogueKind.QUESTION;
    }

    public boolean answered() {
        return !answer.isEmpty();
    }
}
