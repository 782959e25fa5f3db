package xinqiao.testing;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import xinqiao.identity.ChangeCount;

/**
 * Shows the pages that need no data, without a database: run {@link #main}, or {@link #start} it in a test. Carries no
 * stereotype, so that the whole application's scan doesn't find it.
 */
@TestConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class, JooqAutoConfiguration.class})
@ComponentScan(
        value = {"xinqiao.web", "xinqiao.portal"},
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = "xinqiao\\.portal\\..+\\..+"))
public class Preview {
    public static void main(String[] args) {
        var unused = SpringApplication.run(Preview.class, args);
    }

    /** On a free port, which {@code local.server.port} of its environment names; close it afterwards. */
    public static ConfigurableApplicationContext start(Class<?>... more) {
        return new SpringApplicationBuilder(Preview.class)
                .sources(more)
                .run(
                        "--server.port=0",
                        "--xinqiao.demo=true",
                        "--xinqiao.authority-zh=昆明海关",
                        "--xinqiao.authority-en=Kunming Customs");
    }

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    ChangeCount changes() {
        return new ChangeCount();
    }

    @Bean
    SecurityFilterChain everybody(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }
}
