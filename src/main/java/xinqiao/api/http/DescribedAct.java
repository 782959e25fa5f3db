package xinqiao.api.http;

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
import org.jspecify.annotations.Nullable;
import xinqiao.law.Provision;

/**
 * One act of the published document: its fields, and from the same data as the guard who may do it and when.
 *
 * @param name as it stands in the address
 * @param powers of which one is enough; none where everybody who sees the case may
 * @param states in which it is possible
 * @param shape the record that its body is
 * @param files whether it takes files, as the operation of any act describes them
 */
public record DescribedAct(
        String name,
        Provision provision,
        List<String> powers,
        boolean onlyAtTheDesk,
        List<String> states,
        Class<? extends Record> shape,
        boolean files) {

    /** Puts an operation for each act where the document has one for any. @param any its path, which ends in {act} */
    public static void document(OpenAPI document, String any, String tag, List<DescribedAct> acts) {
        PathItem one = document.getPaths().remove(any);
        if (one == null) return;
        Operation whatever = one.getPost();
        for (DescribedAct act : acts) {
            String path = any.replace("{act}", act.name());
            PathItem item = document.getPaths().get(path);
            Operation described = act.operation(whatever, tag, document.getComponents());
            if (item == null) document.getPaths().addPathItem(path, new PathItem().post(described));
            else // the same act with files
            item.getPost()
                        .getRequestBody()
                        .getContent()
                        .putAll(described.getRequestBody().getContent());
        }
    }

    private Operation operation(Operation any, String tag, Components components) {
        var content = new Content().addMediaType("application/json", new MediaType().schema(fields(components)));
        MediaType several = any.getRequestBody().getContent().get("multipart/form-data");
        if (files && several != null) content.addMediaType("multipart/form-data", several);
        return new Operation()
                .addTagsItem(tag)
                .summary(name + " · " + provision.citation(Locale.SIMPLIFIED_CHINESE))
                .description(who())
                .parameters(any.getParameters().stream()
                        .filter(each ->
                                each.getIn().equals("path") && !each.getName().equals("act"))
                        .map(DescribedAct::same)
                        .toList())
                .requestBody(new RequestBody().required(true).content(content))
                .responses(copy(any.getResponses()));
    }

    private static Parameter same(Parameter one) {
        return new Parameter()
                .in("path")
                .name(one.getName())
                .required(true)
                .schema(new IntegerSchema().format("int64"));
    }

    private static ApiResponses copy(@Nullable ApiResponses responses) {
        var copy = new ApiResponses();
        if (responses != null) copy.putAll(responses);
        return copy;
    }

    private String who() {
        return provision.gist(Locale.ENGLISH)
                + "\n\nPower: " + (powers.isEmpty() ? "none, for whoever sees the case" : String.join(" or ", powers))
                + (onlyAtTheDesk ? ", at the desk that has the case" : "")
                + ". States: " + String.join(", ", states)
                + ". 204 when the case is no longer the caller's to see afterwards.";
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private Schema<?> fields(Components components) {
        var resolved =
                ModelConverters.getInstance(true).resolveAsResolvedSchema(new AnnotatedType(shape).resolveAsRef(false));
        resolved.referencedSchemas.forEach((schemaName, schema) -> {
            if (components.getSchemas() == null || !components.getSchemas().containsKey(schemaName))
                components.addSchemas(schemaName, schema);
        });
        Schema<?> fields = resolved.schema;
        fields.addProperty(
                "seq",
                new IntegerSchema()
                        .description("The last fact that the caller has seen: the case's seq")
                        .example(3));
        List<String> required = new ArrayList<>(List.of("seq"));
        required.addAll(Bodies.required(shape));
        fields.setRequired(required);
        return fields;
    }
}
