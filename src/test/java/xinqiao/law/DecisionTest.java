package xinqiao.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionTest {
    private static final Decision<Integer> SIX_PEOPLE = Decision.refused(Provision.KM_18C, "too-many", 6);

    @Test
    void aRefusalShowsEveryObjectionAtOnce() {
        Decision<String> decision = new Objections()
                .when(true, Provision.KM_17A, "no-name")
                .when(false, Provision.KM_17B, "not-affirmed")
                .and(SIX_PEOPLE)
                .orGrant(() -> "registered");
        assertThat(decision)
                .isEqualTo(Refused.of(
                        Objection.of(Provision.KM_17A, "no-name"), Objection.of(Provision.KM_18C, "too-many", 6)));
    }

    @Test
    void whatNobodyObjectsToIsGranted() {
        assertThat(new Objections().and(Decision.granted(1)).orGrant(() -> "registered"))
                .isEqualTo(Decision.granted("registered"));
    }

    @Test
    void aRefusalStaysARefusalWhateverFollows() {
        assertThat(SIX_PEOPLE.map(n -> "x").flatMap(Decision::granted)).isEqualTo(SIX_PEOPLE);
        assertThat(Decision.granted(1).flatMap(_ -> SIX_PEOPLE)).isEqualTo(SIX_PEOPLE);
        assertThat(Decision.granted(1).map(n -> n + 1)).isEqualTo(Decision.granted(2));
    }

    @Test
    void whoeverTakesARefusedValueIsToldTheProvision() {
        assertThatThrownBy(SIX_PEOPLE::orElseThrow).isInstanceOf(Refusal.class).hasMessageContaining("KM-18c");
    }

    @Test
    void nothingIsRefusedWithoutAProvision() {
        assertThatThrownBy(() -> new Refused<>(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
