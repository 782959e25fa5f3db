package xinqiao.portal.about;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings xinqiao.privacy.*.
 *
 * @param keptYears how long the authority keeps closed petitions; where it isn't set, the notice refers to the archive rules
 */
@ConfigurationProperties("xinqiao.privacy")
record PrivacySettings(@Nullable Integer keptYears) {}
