package xinqiao.api.http;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Map;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xinqiao.identity.Actor;
import xinqiao.identity.Client;
import xinqiao.web.Ui;

/** The document at {@code /api/openapi.json}: what all resources share is said once, here. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {
    private static final String ABOUT = """
            Petitions (信访事项) and applications for disclosure (依申请公开) of a customs authority, for other systems: the customs above, local petition offices, 12360, \
            mini programs. What the caller may not see doesn't exist: it is in no list, count or search, and asking for it \
            gives the same 404 as asking for nothing.

            * Days are dates (`2026-11-22`) in Asia/Shanghai; moments are RFC 3339 in UTC. Lengths of terms are in the unit \
            that stands beside them, sizes of files in bytes.
            * `Accept-Language: zh-CN` or `en`, or `?lang=zh|en`, chooses the language of names, explanations and errors.
            * Errors are problem details (RFC 9457, `application/problem+json`). 400 names the `field`; 409 tells what \
            happened `since` the `seq` that was given; 422 lists every objection with the provision that stands against it.
            * Everything under `/api/v1/public` needs no account. All else takes `Authorization: Bearer …`, or the cookie of \
            a session at the desk; with the cookie, every POST also needs the header `X-CSRF-TOKEN`.
            * Fields that are absent are null. Unknown fields are refused.
            """;

    static {
        // who asks, and in which language, comes from the request as a whole and not from a parameter
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class, Client.class, Ui.class);
    }

    @Bean
    OpenAPI api() {
        var problem = new Schema<>()
                .type("object")
                .description("A problem (RFC 9457)")
                .addProperty("type", text("about:blank, or urn:xinqiao:problem:…"))
                .addProperty("title", text("In the language asked for"))
                .addProperty("status", new Schema<>().type("integer"))
                .addProperty("detail", text("In the language asked for"))
                .addProperty("field", text("400: the field that is wrong"))
                .addProperty("seq", new Schema<>().type("integer").description("409: the last fact now"))
                .addProperty("since", new Schema<>().type("array").items(new Schema<>().type("object")))
                .addProperty(
                        "objections",
                        new Schema<>()
                                .type("array")
                                .description("422: each with provision, citationZh, citationEn, reason, text")
                                .items(new Schema<>().type("object")))
                .addProperty("incident", text("500: the number under which the log has the fault"));
        return new OpenAPI()
                .info(new Info().title("信桥 Xinqiao").version("1").description(ABOUT))
                .components(new Components()
                        .addSchemas("Problem", problem)
                        .addSecuritySchemes(
                                "token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("Issued by an administrator for an account in one post")));
    }

    private static Schema<?> text(String description) {
        return new Schema<>().type("string").description(description);
    }

    /** Every operation's errors, and whether it needs a token. */
    @Bean
    OpenApiCustomizer shared() {
        return document -> document.getPaths()
                .forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
                    errors(path, method.name().equals("POST"))
                            .forEach((status, meaning) ->
                                    operation.getResponses().addApiResponse(status, problem(meaning)));
                    if (!open(path)) operation.addSecurityItem(new SecurityRequirement().addList("token"));
                    name(operation, method.name(), path);
                }));
    }

    private static boolean open(String path) {
        return path.startsWith("/api/v1/public/");
    }

    private static Map<String, String> errors(String path, boolean writes) {
        Map<String, String> errors = new TreeMap<>(Map.of("400", "A field is wrong"));
        if (!open(path)) errors.put("401", "No valid token");
        if (path.contains("{") || path.contains("/track")) errors.put("404", "Not there, or not for the caller");
        if (path.contains("/acts/")) errors.put("409", "Somebody else acted in between; nothing was changed");
        if (writes) errors.put("422", "Refused, with every provision that stands against it");
        if ((path.contains("petitions")
                        || path.contains("applications")
                        || path.startsWith("/api/v1/publications")
                        || path.endsWith("/material"))
                && writes) errors.put("413", "A file is too large");
        if (open(path) && writes) errors.put("429", "Too often; Retry-After says when, in seconds");
        return errors;
    }

    private static ApiResponse problem(String meaning) {
        return new ApiResponse()
                .description(meaning)
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
    }

    /** A name for generated clients, from the address. */
    private static void name(Operation operation, String method, String path) {
        operation.setOperationId(method.toLowerCase(java.util.Locale.ROOT)
                + path.replaceFirst("^/api/v1", "").replaceAll("[{}]", "").replaceAll("[/-]+", "_"));
    }
}
