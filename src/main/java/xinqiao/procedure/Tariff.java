package xinqiao.procedure;

import java.util.List;
import java.util.Optional;

/**
 * Prices that rise step by step (超额累进): each number is charged at the price of the step in which it lies.
 *
 * @param steps in order; each from the number after the one before
 * @param rise what follows the last step without end; empty where the last step has none
 */
public record Tariff(List<Step> steps, Optional<Rise> rise) {
    public Tariff {
        steps = List.copyOf(steps);
    }

    /** @param upTo the last number of the step; empty where it has no end */
    public record Step(Optional<Integer> upTo, int yuan) {}

    /** After the last step: for each further so many numbers so many yuan more than before. */
    public record Rise(int every, int yuan) {}
}
