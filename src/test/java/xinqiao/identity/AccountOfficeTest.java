package xinqiao.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.db.Tables;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;

@XinqiaoTest
@Import(Staff.class)
class AccountOfficeTest {
    @Autowired
    AccountOffice office;

    @Autowired
    Accounts accounts;

    @Autowired
    Sessions sessions;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext sql;

    @Test
    void aNewPasswordAndALockEndWhatProgramsHadToo() {
        var system = new Machine("test");
        String login = "xiang.dong";
        var kept = sql.fetchSingle(Tables.ACCOUNT, Tables.ACCOUNT.LOGIN.eq(login));
        long post = staff.actor(login).postId();
        String before = office.issueToken(system, login, post, "before", Duration.ofDays(1));
        assertThat(sessions.byApiToken(before)).isPresent();
        assertThat(office.reset(system, login, "Anew-2026-Xq").isGranted()).isTrue();
        assertThat(sessions.byApiToken(before)).isEmpty();
        String again = office.issueToken(system, login, post, "again", Duration.ofDays(1));
        office.disable(system, login);
        office.enable(system, login);
        assertThat(sessions.byApiToken(again)).isEmpty();
        // others sign in with the password that everybody in the demonstration has
        kept.touched(true);
        sql.update(Tables.ACCOUNT)
                .set(kept)
                .where(Tables.ACCOUNT.ID.eq(kept.getId()))
                .execute();
    }

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
