package xinqiao.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import xinqiao.identity.Sessions;
import xinqiao.web.UiArguments;

/** The desk and the API need somebody signed in; everything else is public, or guards itself before this chain. */
@Configuration(proxyBeanMethods = false)
class SecurityConfig {
    private static final int LAST = 100;
    private static final String OPEN_API = "/api/v1/public/";

    @Bean
    @Order(LAST)
    SecurityFilterChain sites(HttpSecurity http, Sessions sessions, ObjectProvider<UiArguments> ui) {
        var toSignIn = new ToSignIn();
        return http.sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new SessionFilter(sessions, ui), CsrfFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(new FormTokens())
                        .requireCsrfProtectionMatcher(request -> CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request)
                                && !SessionFilter.byBearer(request)
                                && !ofTheOpenApi(request)
                                && !oneClick(request)))
                .headers(headers -> headers.defaultsDisabled().cacheControl(Customizer.withDefaults()))
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(toSignIn).accessDeniedHandler(toSignIn))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                SignInPage.PATH,
                                SignInPage.OUT,
                                PostPage.PATH,
                                PasswordPage.PATH,
                                SessionFilter.ENGAGED,
                                SessionFilter.ENGAGED + "/**") // these ask themselves
                        .permitAll()
                        .requestMatchers("/api/openapi.json", OPEN_API + "**")
                        .permitAll()
                        .requestMatchers("/desk", "/desk/**", "/api", "/api/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .build();
    }

    /** There everybody is a visitor, whatever cookie comes along: another site gains nothing by sending somebody there. */
    private static boolean ofTheOpenApi(HttpServletRequest request) {
        return request.getRequestURI()
                .substring(request.getContextPath().length())
                .startsWith(OPEN_API);
    }

    /** Programs that read mails end a subscription so (RFC 8058); the secret in the address says that they may. */
    private static boolean oneClick(HttpServletRequest request) {
        return request.getRequestURI()
                .substring(request.getContextPath().length())
                .startsWith("/subscribe/end/");
    }

    @Bean
    WebMvcConfigurer whoAsks() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new WhoAsks());
            }
        };
    }

    /** Accounts are ours; without this Spring Boot would make up a user and print its password. */
    @Bean
    UserDetailsService noOtherUsers() {
        return login -> {
            throw new UsernameNotFoundException(login);
        };
    }
}
