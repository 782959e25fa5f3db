package xinqiao.supervision;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xinqiao.operation.Job;
import xinqiao.supervision.rules.Reminding.Pace;

@Configuration(proxyBeanMethods = false)
class SupervisionConfiguration {
    @Bean
    Pace pace(
            @Value("${xinqiao.supervision.soon-days:3}") int soon,
            @Value("${xinqiao.supervision.still-late-days:10}") int still) {
        return new Pace(soon, still);
    }

    @Bean
    Job reminded(Rounds rounds) {
        return Job.every("supervision.remind", Duration.ofMinutes(10), rounds::go);
    }
}
