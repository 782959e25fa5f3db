package xinqiao.web.http;

import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.CssLinkResourceTransformer;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import xinqiao.pages.StaticTemplates;
import xinqiao.pages.Templates;
import xinqiao.web.Assets;
import xinqiao.web.Site;
import xinqiao.web.UiArguments;

/** Pages as typed templates, the view context as an argument, static files with their content's hash in the name. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Site.class)
class WebConfig {
    @Bean
    Templates templates() {
        return new StaticTemplates();
    }

    @Bean
    HttpMessageConverter<JteModel> pages() {
        return new PageConverter();
    }

    @Bean
    WebMvcConfigurer web(ObjectProvider<UiArguments> ui) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(ui.getObject());
            }

            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler(Assets.ROOT + "**")
                        .addResourceLocations(new ClassPathResource("static/"), htmx())
                        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePublic()
                                .immutable())
                        .resourceChain(true)
                        .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
                        .addTransformer(new CssLinkResourceTransformer());
            }
        };
    }

    /** The folder of whichever version of htmx the build brings. */
    private static Resource htmx() {
        try {
            var found = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:META-INF/resources/webjars/htmx.org/*/dist/htmx.min.js");
            if (found.length == 0) throw new IllegalStateException("htmx is not on the class path");
            return found[0].createRelative("./");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
