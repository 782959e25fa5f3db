package xinqiao.disclosure;

import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xinqiao.operation.Job;

@Configuration(proxyBeanMethods = false)
class DisclosureConfiguration {
    @Bean
    Job othersTimeIsOver(Waiting waiting) {
        return Job.daily("disclosure.waiting", LocalTime.of(1, 30), () -> {
            int _ = waiting.go();
        });
    }
}
