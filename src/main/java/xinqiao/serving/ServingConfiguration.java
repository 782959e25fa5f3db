package xinqiao.serving;

import java.time.LocalTime;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xinqiao.operation.Job;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ServingSettings.class)
class ServingConfiguration {
    /** Soon after midnight, so that nobody reads a notice on a day that isn't its own any more. */
    private static final LocalTime EARLY = LocalTime.of(0, 10);

    @Bean
    Job endedNotices(PublicNotices notices) {
        return Job.daily("serving.notices", EARLY, notices::end);
    }
}
