package xinqiao.accountability;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody enters.
 *
 * @param unitDepartment null: the house itself
 * @param people directly responsible, of the unit; none where it is the unit's alone
 * @param caseNumber the petition, or of a breach of disclosure the application, that it is about; empty where it is about none
 */
public record NewLiability(
        LiabilityGround ground,
        String unitHouse,
        @Nullable Long unitDepartment,
        Set<Long> people,
        String caseNumber,
        String statement) {
    public NewLiability {
        people = Set.copyOf(people);
    }
}
