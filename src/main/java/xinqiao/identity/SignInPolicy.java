package xinqiao.identity;

import java.time.Duration;

/**
 * How accounts are protected here. The values are practice under 等保 (LAW-S3), which gives none: each installation sets
 * its own.
 *
 * @param minClasses how many of lower case, upper case, digits and other signs a password has at least
 * @param maxAgeDays after how many days a password must be changed; 0 for never
 * @param lockoutFailures how many failures in a row lock the account
 */
public record SignInPolicy(
        int minLength,
        int minClasses,
        int maxAgeDays,
        int lockoutFailures,
        Duration lockout,
        Duration idle,
        Duration absolute) {}
