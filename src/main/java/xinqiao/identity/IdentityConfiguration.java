package xinqiao.identity;

import java.time.Duration;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import xinqiao.operation.Job;

@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {
    private static final String CURRENT = "pbkdf2";

    /** The hash names its method, so a stronger one can follow while old hashes still count. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(
                CURRENT, Map.of(CURRENT, Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
    }

    @Bean
    Job sessionPurge(Sessions sessions) {
        return Job.every("identity.sessions", Duration.ofMinutes(15), () -> {
            int _ = sessions.purge();
        });
    }
}
