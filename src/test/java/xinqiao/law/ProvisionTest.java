package xinqiao.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ProvisionTest {
    @Test
    void aCitationNamesDocumentAndPlace() {
        assertThat(Provision.KM_26A.citation(Locale.SIMPLIFIED_CHINESE)).isEqualTo("《昆明海关信访工作规程》第二十六条第一款");
        assertThat(Provision.KM_26A.citation(Locale.ENGLISH))
                .isEqualTo("Kunming Customs Petition Procedure, Art. 26(1)");
        assertThat(Provision.KM_23_3A.article()).isEqualTo("23.3a");
    }

    @Test
    void theWordsAreTheProvisionsOwn() {
        assertThat(Provision.KM_18C.words()).isEqualTo("多人采用走访形式提出共同的信访事项的，应当推选代表，代表人数不得超过5人。");
        assertThat(Provision.KM_18C.gist(Locale.CHINA)).isEqualTo(Provision.KM_18C.words());
        assertThat(Provision.KM_18C.gist(Locale.ENGLISH)).contains("representatives");
    }

    @Test
    void aNationalRuleIsMarkedAsDigest() {
        for (Provision provision : Provision.values()) {
            assertThat(provision.words().startsWith("【摘要】"))
                    .as(provision.id())
                    .isEqualTo(provision.id().startsWith("LAW-"));
        }
    }

    @Test
    void aProvisionBindsWhileItsSourceIsInForce() {
        assertThat(Provision.KM_26A.inForce(LocalDate.of(2023, 1, 22))).isFalse();
        assertThat(Provision.KM_26A.inForce(LocalDate.of(2023, 1, 23))).isTrue();
        assertThat(Provision.XT_36.inForce(LocalDate.of(2022, 4, 30))).isTrue();
        assertThat(Provision.XT_36.inForce(LocalDate.of(2022, 5, 1))).isFalse();
    }

    @Test
    void aMissingTextIsNamed() {
        Properties empty = new Properties();
        assertThat(ProvisionTexts.missing(empty, empty))
                .hasSize(4 * Provision.values().length)
                .contains("zh:KM-26a.words", "en:KM-26a.gist");
    }
}
