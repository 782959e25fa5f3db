package xinqiao.api.http;

import io.swagger.v3.oas.models.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** What a body looks like, where its fields don't show it themselves: an example for each address, in a file of its own. */
@Configuration(proxyBeanMethods = false)
class ApiExamples {
    @Bean
    OpenApiCustomizer exampled(JsonMapper json) throws IOException {
        Map<?, ?> examples;
        try (InputStream in = new ClassPathResource("api/examples.json").getInputStream()) {
            examples = json.readValue(in, Map.class);
        }
        return document -> document.getPaths()
                .forEach((path, item) ->
                        item.readOperations().forEach(operation -> show(operation, examples.get(path))));
    }

    private static void show(Operation operation, @Nullable Object example) {
        var body = operation.getRequestBody();
        var content = body == null ? null : body.getContent().get(MediaType.APPLICATION_JSON_VALUE);
        if (content != null && example != null) content.setExample(example);
    }
}
