package xinqiao.petition.rules;

import java.util.List;
import xinqiao.petition.InTheWay;

/** What the record said to a {@link xinqiao.petition.Question}; a rule takes it from its {@link Setting}. */
public sealed interface Answer permits Said, Answer.Obstacles, Again, Latest, Answer.Reviewer, Answer.FirstTime {
    /** What earlier cases of the same matter do to this one. */
    record Obstacles(List<InTheWay> ways) implements Answer {
        public Obstacles {
            ways = List.copyOf(ways);
        }
    }

    /** @param repeat whether it was counted as one; @param assigned whether whoever sent it assigned it (交办) */
    record FirstTime(boolean repeat, boolean assigned) implements Answer {}

    /** @param here whether a house of this system reviews */
    record Reviewer(boolean here) implements Answer {}
}
