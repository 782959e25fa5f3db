package xinqiao.accountability;

import java.util.Set;

/**
 * What is proposed from a check of open government.
 *
 * @param points the places of the findings that led to it
 * @param people responsible (负有责任的领导人员和直接责任人员), of the inspected house; may be none as yet
 */
public record NewProposal(
        long inspection, Set<Integer> points, LiabilityGround ground, Set<Long> people, String statement) {
    public NewProposal {
        points = Set.copyOf(points);
        people = Set.copyOf(people);
    }
}
