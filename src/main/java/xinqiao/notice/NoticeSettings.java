package xinqiao.notice;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings xinqiao.notice.*; the mail server itself is spring.mail.*.
 *
 * @param from the sender's address
 * @param site the address of the public site, such as https://letters.example; where it isn't set, mails carry no link
 */
@ConfigurationProperties("xinqiao.notice")
record NoticeSettings(String from, @Nullable String site) {}
