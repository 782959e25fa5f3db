package xinqiao.operation;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class OperationConfiguration {

    @Bean
    Mode mode(Environment environment) {
        return Mode.of(environment);
    }

    /** The one zone of all legal days. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }

    @Bean(destroyMethod = "close")
    DataFolder dataFolder(@Value("${xinqiao.data}") Path folder) {
        return DataFolder.open(folder);
    }
}
