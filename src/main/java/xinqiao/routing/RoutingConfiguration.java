package xinqiao.routing;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xinqiao.operation.Job;

@Configuration(proxyBeanMethods = false)
class RoutingConfiguration {
    @Bean
    Job settledSendings(Settling settling) {
        return Job.every("routing.settle", Duration.ofMinutes(1), settling::settle);
    }
}
