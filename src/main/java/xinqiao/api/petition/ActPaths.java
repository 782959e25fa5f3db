package xinqiao.api.petition;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import xinqiao.api.http.Bodies;
import xinqiao.petition.Act;
import xinqiao.petition.State;

/** Describes every act by itself: its fields, and from the same data as the guard who may do it and when. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ActPaths implements GlobalOpenApiCustomizer {
    private static final String ANY = "/api/v1/petitions/{id}/acts/{act}";

    @Override
    public void customise(OpenAPI document) {
        PathItem any = document.getPaths().remove(ANY);
        if (any == null) return;
        ApiResponses responses = any.getPost().getResponses();
        for (Act act : Act.values()) {
            if (act == Act.SEND_ON) continue; // a sending is a resource of its own
            String path = ANY.replace("{act}", ActName.of(act));
            PathItem item = document.getPaths().get(path);
            Operation described = describe(act, responses, document.getComponents());
            if (item == null) document.getPaths().addPathItem(path, new PathItem().post(described));
            else // the same act with files
            item.getPost()
                        .getRequestBody()
                        .getContent()
                        .putAll(described.getRequestBody().getContent());
        }
    }

    private static Operation describe(Act act, ApiResponses responses, Components components) {
        return new Operation()
                .addTagsItem("acts")
                .summary(ActName.of(act) + " · " + act.provision().citation(Locale.SIMPLIFIED_CHINESE))
                .description(who(act))
                .addParametersItem(new Parameter()
                        .in("path")
                        .name("id")
                        .required(true)
                        .schema(new IntegerSchema().format("int64")))
                .requestBody(new RequestBody()
                        .required(true)
                        .content(new Content()
                                .addMediaType("application/json", new MediaType().schema(fields(act, components)))))
                .responses(copy(responses));
    }

    private static ApiResponses copy(ApiResponses responses) {
        var copy = new ApiResponses();
        copy.putAll(responses);
        return copy;
    }

    private static String who(Act act) {
        String states = Stream.of(State.values())
                .filter(act::possibleIn)
                .map(State::name)
                .collect(Collectors.joining(", "));
        return act.provision().gist(Locale.ENGLISH)
                + "\n\nPower: " + (act.power() == null ? "none, for whoever sees the case" : act.power())
                + (act.onlyAtTheDesk() ? ", at the desk that has the case" : "")
                + ". States: " + states + ". 204 when the case is no longer the caller's to see afterwards.";
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static Schema<?> fields(Act act, Components components) {
        var resolved = ModelConverters.getInstance(true)
                .resolveAsResolvedSchema(new AnnotatedType(Asked.shape(act)).resolveAsRef(false));
        resolved.referencedSchemas.forEach((name, schema) -> {
            if (components.getSchemas() == null || !components.getSchemas().containsKey(name))
                components.addSchemas(name, schema);
        });
        Schema<?> fields = resolved.schema;
        fields.addProperty(
                "seq",
                new IntegerSchema()
                        .description("The last fact that the caller has seen: the petition's seq")
                        .example(3));
        List<String> required = new ArrayList<>(List.of("seq"));
        required.addAll(Bodies.required(Asked.shape(act)));
        fields.setRequired(required);
        return fields;
    }
}
