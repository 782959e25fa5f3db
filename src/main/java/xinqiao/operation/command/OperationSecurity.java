package xinqiao.operation.command;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Health is for anyone who watches; commands ask for their own token and know no browser, so no session either. */
@Configuration(proxyBeanMethods = false)
class OperationSecurity {
    @Bean
    @Order(1)
    SecurityFilterChain operation(HttpSecurity http) {
        return http.securityMatcher("/operation/**", "/actuator/health/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .build();
    }
}
