package xinqiao.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.PetitionerDetails;

class PetitionersTest {
    private static final PetitionerDetails ONE =
            new PetitionerDetails("李镕堃", true, null, null, "138****5678", null, "云南省瑞丽市****", null);

    @Test
    @Covers(Provision.KM_23_3D)
    void aReportSaysWhoPetitionsAsFarAsTheCaseShowsIt() {
        assertThat(Petitioners.basics(false, 3, List.of(ONE))).isEqualTo("李镕堃等3人，住址：云南省瑞丽市。");
        assertThat(Petitioners.named(false, 3, List.of(ONE))).isEqualTo("李镕堃等3人");
        assertThat(Petitioners.basics(false, 1, List.of(ONE)))
                .startsWith("李镕堃，")
                .doesNotContain("138", "*");
    }

    @Test
    @Covers(Provision.KM_21B)
    void nothingTellsWhoPetitionsWhereTheyAreProtectedOrGaveNoName() {
        assertThat(Petitioners.basics(true, 1, List.of(ONE))).isEmpty();
        assertThat(Petitioners.named(true, 3, List.of(ONE))).isEqualTo("信访人");
        assertThat(Petitioners.basics(false, 1, List.of())).isEmpty();
        assertThat(Petitioners.named(false, 1, List.of())).isEqualTo("信访人");
    }
}
