package xinqiao.participation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A consultation of opinions before a decision (意见征集).
 *
 * @param background why the decision is to be taken (起草说明)
 * @param draft what is put up for opinions (征求意见稿)
 * @param ways how else than here one may send an opinion: address, e-mail, telephone
 * @param result null until it is published
 */
public record Consultation(
        String background,
        String draft,
        String ways,
        @Nullable Result result) implements Content {
    /**
     * 征集结果
     *
     * @param comments how many opinions came
     * @param words what is said of the whole
     */
    public record Result(int comments, List<Point> points, String words) {
        public Result {
            points = List.copyOf(points);
        }

        public long count(PointOutcome outcome) {
            return points.stream().filter(point -> point.outcome() == outcome).count();
        }
    }

    @Override
    public DialogueKind kind() {
        return DialogueKind.CONSULTATION;
    }

    public Consultation with(Result found) {
        return new Consultation(background, draft, ways, found);
    }
}
