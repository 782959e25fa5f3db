package xinqiao.administration;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xinqiao.identity.AccountBook;
import xinqiao.operation.Mode;
import xinqiao.operation.Welcome;

/** A production system that nobody can sign in to says at its start how that is changed. */
@Configuration(proxyBeanMethods = false)
class FirstStart {
    @Bean
    Welcome nobodyCanSignInYet(Mode mode, AccountBook accounts) {
        return () -> mode == Mode.PRODUCTION && !accounts.any()
                ? List.of(Told.both("administration.setup.run-it").split("\n"))
                : List.of();
    }
}
