package xinqiao.publication;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xinqiao.operation.Job;

@Configuration(proxyBeanMethods = false)
class PublicationConfiguration {
    @Bean
    Job settledPublications(PublicReleases releases) {
        return Job.every("publication.settle", Duration.ofMinutes(1), releases::settle);
    }
}
