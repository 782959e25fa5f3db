package xinqiao.accountability.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import xinqiao.accountability.Judge;
import xinqiao.accountability.LiabilityGround;
import xinqiao.accountability.rules.Judging.Competence;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.organisation.DepartmentKind;

/** Which house judges, and who in it. */
class JudgingTest {
    private static Competence competent(LiabilityGround ground, boolean department, boolean superiorOrders) {
        return Judging.competent(ground, "8602", department, superiorOrders, "8600", null);
    }

    @Test
    @Covers(Provision.KM_36)
    void aHouseIsOrderedFromAboveADepartmentAsTheProcedureSays() {
        assertThat(competent(LiabilityGround.DELAYED, false, false)).isEqualTo(new Competence("8600", Judge.OFFICE));
        assertThat(competent(LiabilityGround.DELAYED, true, false)).isEqualTo(new Competence("8602", Judge.OFFICE));
        assertThat(competent(LiabilityGround.DELAYED, true, true)).isEqualTo(new Competence("8600", Judge.OFFICE));
        assertThat(Judging.competent(LiabilityGround.DELAYED, "8600", false, true, null, null))
                .isEqualTo(new Competence("8600", Judge.LEADER));
    }

    @Test
    @Covers({Provision.KM_37, Provision.KM_21B})
    void whatIsNotOrderedToBeCorrectedStaysInTheHouseAndAReportWithItsReaders() {
        assertThat(competent(LiabilityGround.ROUGH, true, true).house()).isEqualTo("8602");
        assertThat(competent(LiabilityGround.REPORT_DISCLOSED, true, true))
                .isEqualTo(new Competence("8602", Judge.SUPERVISION));
        assertThat(Judging.competent(LiabilityGround.DELAYED, "8602", true, true, "8600", "8602"))
                .isEqualTo(new Competence("8602", Judge.READERS));
    }

    @Test
    @Covers(Provision.SZ_34)
    void aBreachOfDisclosureIsForTheSupervisionDepartmentEvenAgainstTheOffice() {
        for (var ground : LiabilityGround.values()) {
            if (!ground.ofDisclosure()) continue;
            assertThat(competent(ground, true, false)).isEqualTo(new Competence("8602", Judge.SUPERVISION));
            assertThat(competent(ground, false, false)).isEqualTo(new Competence("8600", Judge.SUPERVISION));
            assertThat(Judging.isTheHouse(DepartmentKind.PETITION_OFFICE, ground))
                    .isFalse();
            assertThat(ground.words()).isNotBlank().doesNotContain("（", "；");
        }
        assertThat(LiabilityGround.DISCLOSURE_NEGLECTED.words()).isEqualTo("不依法履行海关信息公开义务的");
        assertThat(LiabilityGround.DISCLOSURE_OTHER.words()).isEqualTo("违反有关规定的其他行为");
    }
}
