package xinqiao.identity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import xinqiao.identity.SignInPolicy;
import xinqiao.law.Objection;
import xinqiao.law.Refused;
import xinqiao.web.Language;
import xinqiao.web.Messages;

class PasswordsTest {
    static final SignInPolicy POLICY =
            new SignInPolicy(8, 3, 90, 5, Duration.ofMinutes(30), Duration.ofMinutes(30), Duration.ofHours(12));

    private static List<Objection> objections(String password) {
        return Passwords.accept(POLICY, "zhou.min", password, false) instanceof Refused<String> refused
                ? refused.objections()
                : List.of();
    }

    @Test
    void aLongMixedPasswordIsAccepted() {
        assertThat(objections("Kunming-2026")).isEmpty();
        assertThat(objections("信桥信桥2026ab")).isEmpty();
    }

    @Test
    void everyWeaknessIsToldAtOnce() {
        assertThat(objections("abc"))
                .extracting(Objection::reason)
                .containsExactly("identity.objection.password-too-short", "identity.objection.password-too-simple");
    }

    @Test
    void aPasswordMayNotHoldTheLogin() {
        assertThat(objections("ZHOU.Min-2026"))
                .extracting(Objection::reason)
                .containsExactly("identity.objection.password-holds-login");
    }

    @Test
    void thePolicysNumbersStandInTheMessageOfBothLanguages() {
        var tooShort = objections("aB1-").getFirst();
        var messages = new Messages();
        assertThat(messages.text(
                        Language.ZH, tooShort.reason(), tooShort.values().toArray()))
                .isEqualTo("密码不得少于8位。");
        assertThat(messages.text(
                        Language.EN, tooShort.reason(), tooShort.values().toArray()))
                .isEqualTo("A password has at least 8 characters.");
    }

    @Test
    void aPasswordIsOutdatedTheMomentAfterItsDays() {
        var changed = Instant.parse("2026-01-01T00:00:00Z");
        assertThat(Passwords.outdated(POLICY, changed, changed.plus(Duration.ofDays(90))))
                .isFalse();
        assertThat(Passwords.outdated(
                        POLICY, changed, changed.plus(Duration.ofDays(90)).plusSeconds(1)))
                .isTrue();
    }
}
