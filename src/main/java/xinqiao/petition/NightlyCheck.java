package xinqiao.petition;

import java.time.LocalTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xinqiao.operation.Job;

/** Every night all open dates are computed anew; what drifted is reported, and left for a person to look into. */
@Configuration(proxyBeanMethods = false)
class NightlyCheck {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyCheck.class);

    @Bean
    Job petitionClocks(ClockVerification verification) {
        return Job.daily("petition.clocks", LocalTime.of(2, 0), () -> report(verification.problems()));
    }

    private static void report(List<String> problems) {
        if (problems.isEmpty()) LOG.info("open petitions and their dates: no drift");
        else problems.forEach(problem -> LOG.error("drift: {}", problem));
    }
}
