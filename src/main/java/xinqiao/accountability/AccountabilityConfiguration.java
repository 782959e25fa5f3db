package xinqiao.accountability;

import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xinqiao.operation.Job;

@Configuration(proxyBeanMethods = false)
class AccountabilityConfiguration {
    /** Before the working day, so that it lies there in the morning. */
    @Bean
    Job liabilityFound(Findings findings) {
        return Job.daily("accountability.find", LocalTime.of(3, 0), findings::go);
    }
}
