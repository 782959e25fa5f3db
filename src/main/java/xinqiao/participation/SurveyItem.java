package xinqiao.participation;

import java.util.List;

/**
 * One question of a survey.
 *
 * @param no counted from 1
 * @param options what can be chosen; of a scale its two ends
 */
public record SurveyItem(int no, Kind kind, String words, boolean required, List<String> options) {
    /** The ends of a scale: so many steps. */
    public static final int STEPS = 5;

    public enum Kind {
        /** 单选 */
        SINGLE,
        /** 多选 */
        MULTIPLE,
        /** 填空 */
        TEXT,
        /** 评分 */
        SCALE
    }

    public SurveyItem {
        options = List.copyOf(options);
    }

    /** How many answers there are to choose from; none of a text. */
    public int choices() {
        return switch (kind) {
            case SINGLE, MULTIPLE -> options.size();
            case SCALE -> STEPS;
            case TEXT -> 0;
        };
    }
}
