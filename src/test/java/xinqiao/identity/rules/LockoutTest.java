package xinqiao.identity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LockoutTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    private static Lockout afterFailures(int count) {
        var lockout = Lockout.NONE;
        for (int i = 0; i < count; i++) lockout = lockout.attempted(PasswordsTest.POLICY, NOW);
        return lockout;
    }

    @Test
    void theFifthFailureInARowLocks() {
        assertThat(afterFailures(4).locked(NOW)).isFalse();
        assertThat(afterFailures(5).locked(NOW)).isTrue();
    }

    @Test
    void aLockEndsByItselfAndIsNotProlongedByTrying() {
        var tried = afterFailures(5).attempted(PasswordsTest.POLICY, NOW.plus(Duration.ofMinutes(29)));
        assertThat(tried.locked(NOW.plus(Duration.ofMinutes(29)))).isTrue();
        assertThat(tried.locked(NOW.plus(Duration.ofMinutes(30)))).isFalse();
    }

    @Test
    void afterALockTheCountStartsAnew() {
        var again = afterFailures(5).attempted(PasswordsTest.POLICY, NOW.plus(Duration.ofMinutes(31)));
        assertThat(again.failures()).isEqualTo(1);
    }

    @Test
    void aSessionIsOverAfterItsIdleTimeOrItsWholeTime() {
        var policy = PasswordsTest.POLICY;
        assertThat(SessionLife.over(policy, NOW, NOW, NOW.plus(Duration.ofMinutes(29))))
                .isFalse();
        assertThat(SessionLife.over(policy, NOW, NOW, NOW.plus(Duration.ofMinutes(30))))
                .isTrue();
        var late = NOW.plus(Duration.ofHours(12));
        assertThat(SessionLife.over(policy, NOW, late.minusSeconds(60), late)).isTrue();
    }
}
