package xinqiao.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import xinqiao.testing.XinqiaoTest;

@XinqiaoTest
class AccountOfficeTest {
    @Autowired
    AccountOffice office;

    @Autowired
    Accounts accounts;

    @Test
    void anAdministratorSetsThePolicyOfSignInAndNobodyElseDoes() {
        var before = accounts.policy();
        var longer = new SignInPolicy(
                before.minLength(),
                before.minClasses(),
                before.maxAgeDays(),
                before.lockoutFailures(),
                before.lockout(),
                before.idle(),
                before.absolute().plus(Duration.ofHours(1)));
        try {
            office.setPolicy(new Machine("test"), longer);
            assertThat(accounts.policy()).isEqualTo(longer);
        } finally {
            office.setPolicy(new Machine("test"), before);
        }
        assertThatThrownBy(() -> office.setPolicy(new Visitor(), before)).isInstanceOf(IllegalStateException.class);
    }
}
