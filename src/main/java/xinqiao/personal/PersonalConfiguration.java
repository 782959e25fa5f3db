package xinqiao.personal;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xinqiao.operation.DataFolder;
import xinqiao.operation.Job;

@Configuration(proxyBeanMethods = false)
class PersonalConfiguration {
    private static final Duration PAUSE = Duration.ofMinutes(1);

    /** @param file of the keys; empty: {@code keys/personal.json} in the data folder */
    @Bean
    Keys keys(@Value("${xinqiao.personal.keys:}") String file, DataFolder data) {
        Path path = file.isBlank() ? data.path().resolve("keys").resolve("personal.json") : Path.of(file);
        return new Keys(new KeyFile(path));
    }

    @Bean
    Job resealingJob(Resealing resealing) {
        return Job.every("personal.reseal", PAUSE, resealing::run);
    }
}
