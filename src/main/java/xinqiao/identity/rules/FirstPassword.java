package xinqiao.identity.rules;

import static xinqiao.law.Provision.LAW_S3;

import java.util.function.IntUnaryOperator;
import xinqiao.identity.SignInPolicy;
import xinqiao.law.Enforces;

/** A first password (初始密码), used once and changed at the first sign-in: easily read out, hard to guess. */
public final class FirstPassword {
    /** What can be mistaken for something else when read from paper is left out. */
    private static final String LOWER = "abcdefghjkmnpqrstuvwxyz";

    private static final String UPPER = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String DIGITS = "23456789";
    private static final int GROUP = 4;

    private FirstPassword() {}

    /** @param random gives a number from 0 to below its argument */
    @Enforces(LAW_S3)
    public static String draw(SignInPolicy policy, IntUnaryOperator random) {
        var drawn = new StringBuilder();
        for (int i = 0; drawn.length() < Math.max(14, policy.minLength()); i++) {
            if (i > 0 && i % GROUP == 0) drawn.append('-');
            String signs = switch (i % GROUP) {
                case 0 -> UPPER;
                case 3 -> DIGITS;
                default -> LOWER;
            };
            drawn.append(signs.charAt(random.applyAsInt(signs.length())));
        }
        return drawn.toString();
    }
}
