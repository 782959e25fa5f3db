package xinqiao.journal;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xinqiao.operation.Job;
import xinqiao.operation.Verification;

/** What the journal hands to the operation of the system: a job and a check. */
@Configuration(proxyBeanMethods = false)
class JournalConfiguration {

    /** What is written between two seals is guarded by its chain and by the row of its case only, so: often. */
    @Bean
    Job journalSeal(Sealing sealing) {
        return Job.every("journal.seal", Duration.ofMinutes(1), () -> {
            long _ = sealing.seal();
        });
    }

    @Bean
    Verification journalVerification(JournalCheck check) {
        return new Verification() {
            @Override
            public String name() {
                return Problem.both("journal.verification");
            }

            @Override
            public List<String> problems() {
                return check.problems().stream().map(Problem::words).toList();
            }
        };
    }
}
