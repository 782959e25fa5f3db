package xinqiao.identity.rules;

import static xinqiao.law.Provision.LAW_S3;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import xinqiao.identity.SignInPolicy;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;

/** Which passwords are good enough, and for how long (身份鉴别信息具有复杂度要求并定期更换). */
public final class Passwords {
    /** Longer ones only cost computing time. */
    private static final int MAX_LENGTH = 128;

    private Passwords() {}

    @Enforces(LAW_S3)
    public static Decision<String> accept(SignInPolicy policy, String login, String password, boolean sameAsBefore) {
        return new Objections()
                .when(
                        length(password) < policy.minLength(),
                        LAW_S3,
                        "identity.objection.password-too-short",
                        policy.minLength())
                .when(length(password) > MAX_LENGTH, LAW_S3, "identity.objection.password-too-long", MAX_LENGTH)
                .when(
                        classes(password) < policy.minClasses(),
                        LAW_S3,
                        "identity.objection.password-too-simple",
                        policy.minClasses())
                .when(
                        password.toLowerCase(Locale.ROOT).contains(login.toLowerCase(Locale.ROOT)),
                        LAW_S3,
                        "identity.objection.password-holds-login")
                .when(sameAsBefore, LAW_S3, "identity.objection.password-unchanged")
                .orGrant(() -> password);
    }

    @Enforces(LAW_S3)
    public static boolean outdated(SignInPolicy policy, Instant changedAt, Instant now) {
        return policy.maxAgeDays() > 0
                && changedAt.plus(Duration.ofDays(policy.maxAgeDays())).isBefore(now);
    }

    private static int length(String password) {
        return password.codePointCount(0, password.length());
    }

    private static int classes(String password) {
        return (int) password.codePoints().map(Passwords::classOf).distinct().count();
    }

    private static int classOf(int sign) {
        if (Character.isLowerCase(sign)) return 1;
        if (Character.isUpperCase(sign)) return 2;
        if (Character.isDigit(sign)) return 3;
        return 4;
    }
}
