package xinqiao.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import xinqiao.identity.AccountOffice;
import xinqiao.operation.Mode;
import xinqiao.operation.StartRefused;
import xinqiao.organisation.DepartmentKind;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.organisation.Scope;
import xinqiao.testing.XinqiaoTest;

@XinqiaoTest
class DemoAccountsTest {
    @Autowired
    AccountOffice accounts;

    @Autowired
    Houses houses;

    @Test
    void productionDoesNotStartWithAccountsWhosePasswordEverybodyKnows() {
        var check = new DemoAccounts().noDemoAccountsInProduction(accounts);
        assertThatThrownBy(() -> check.check(Mode.PRODUCTION))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("演示账号");
        assertThatNoException().isThrownBy(() -> check.check(Mode.DEMO));
    }

    @Test
    void everyHouseCanRegisterHandleReviewAndApprove() {
        for (var code : List.of("8600", "8601", "8602", "8603", "8604")) {
            for (var power : Set.of(Power.REGISTER, Power.HANDLE, Power.REVIEW_LAW, Power.APPROVE, Power.READ_REPORTS))
                assertThat(houses.postsWith(code, power)).as(code + " " + power).isNotEmpty();
        }
    }

    @Test
    void whoeverRunsTheSystemReadsNoCase() {
        for (var holder : houses.postsWith("8600", Power.ADMINISTER)) {
            assertThat(holder.department().kind()).isEqualTo(DepartmentKind.IT);
            assertThat(holder.post().scope()).isEqualTo(Scope.OWN);
        }
        var separated = houses.postsWith("8600", Power.AUDIT).stream()
                .map(holder -> holder.person().id())
                .collect(Collectors.toSet());
        assertThat(houses.postsWith("8600", Power.ADMINISTER))
                .noneMatch(holder -> separated.contains(holder.person().id()));
    }
}
