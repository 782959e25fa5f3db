package xinqiao.notice;

import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xinqiao.operation.Job;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NoticeSettings.class)
class NoticeConfiguration {
    @Bean
    Job noticeSending(Postman postman) {
        return Job.every("notice.send", Duration.ofMinutes(1), postman::round);
    }

    /** Mail that doesn't go out is no reason to take the system out of service. */
    @Bean
    HealthIndicator noticeHealth(Notices notices) {
        return () -> {
            Notices.Status status = notices.status();
            return Health.up()
                    .withDetail("mail", status.on() ? "on" : "off: spring.mail.host is not set")
                    .withDetail("waiting", status.waiting())
                    .withDetail("givenUp", status.givenUp())
                    .build();
        };
    }
}
