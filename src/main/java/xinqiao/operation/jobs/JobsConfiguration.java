package xinqiao.operation.jobs;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xinqiao.operation.Job;
import xinqiao.operation.OperatorCommand;

@Configuration(proxyBeanMethods = false)
class JobsConfiguration {

    /** Off in tests, for a single command and on nodes that shall only serve pages. */
    @Bean
    @ConditionalOnBooleanProperty(name = "xinqiao.jobs.enabled", matchIfMissing = true)
    Jobs jobs(DataSource pool, List<Job> jobs) {
        return new Jobs(pool, jobs);
    }

    @Bean
    OperatorCommand jobCommand(List<Job> jobs) {
        return new JobCommand(jobs);
    }
}
