package xinqiao.statistics;

import java.util.List;
import xinqiao.petition.Axis;

/**
 * What a unit is assessed at, as it was when it was drafted.
 *
 * @param axis HOUSE or DEPARTMENT
 * @param unit its code or id
 * @param total out of 100, over the indicators of which the unit has cases
 */
public record Score(Axis axis, String unit, List<Points> points, double total) {
    public Score {
        points = List.copyOf(points);
    }

    /** One indicator. @param whole 0 where the unit has nothing, or too little, that could be measured, which then doesn't count */
    public record Points(Indicator indicator, int weight, long part, long whole, double points) {}
}
