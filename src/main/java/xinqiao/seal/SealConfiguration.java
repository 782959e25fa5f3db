package xinqiao.seal;

import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xinqiao.operation.Job;
import xinqiao.seal.sign.TimeStamps;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SealSettings.class)
class SealConfiguration {
    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Bean
    TimeStamps timeStamps(SealSettings settings) {
        return new TimeStamps(settings.stamps().url(), settings.stamps().patience());
    }

    /** What a crash has left, what failed, and what was approved meanwhile. */
    @Bean
    Job sealLetters(IssuedPapers papers) {
        return Job.every("seal.letters", PAUSE, () -> {
            int _ = papers.complete();
        });
    }
}
