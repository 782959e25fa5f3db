package xinqiao.walls;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * An address that the application answers.
 *
 * @param takes the kinds of body that it takes; none said means any
 */
record Route(boolean post, String pattern, Set<MediaType> takes) {
    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?(\\w+)(?::(?:[^{}]|\\{[^{}]*})*)?}");

    /** Every route of the running application, those of later features too. */
    static List<Route> all(List<RequestMappingHandlerMapping> mappings) {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(Route::of)
                .distinct()
                .toList();
    }

    private static Stream<Route> of(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        var takes = info.getConsumesCondition().getConsumableMediaTypes();
        var kinds = Stream.<Boolean>builder();
        if (methods.isEmpty() || methods.contains(RequestMethod.GET)) kinds.add(false);
        if (methods.stream().anyMatch(method -> method != RequestMethod.GET && method != RequestMethod.HEAD))
            kinds.add(true);
        if (methods.stream()
                .anyMatch(method -> !Set.of(RequestMethod.GET, RequestMethod.POST, RequestMethod.HEAD)
                        .contains(method))) throw new AssertionError("Teach the walls this method: " + info);
        return kinds.build()
                .flatMap(post -> info.getPatternValues().stream().map(pattern -> new Route(post, pattern, takes)));
    }

    List<String> variables() {
        return VARIABLE.matcher(pattern).results().map(found -> found.group(1)).toList();
    }

    String filled(Variables values) {
        return VARIABLE.matcher(pattern)
                .replaceAll(found -> Matcher.quoteReplacement(values.value(this, found.group(1))));
    }

    /** Whether it leads into one case, so that for whoever may not see the case it leads nowhere. */
    boolean intoACase() {
        return pattern.contains("/petitions/{");
    }

    boolean ofStaff() {
        return pattern.startsWith("/desk") || pattern.startsWith("/api");
    }

    boolean takesJson() {
        return takes.stream().anyMatch(MediaType.APPLICATION_JSON::isCompatibleWith)
                || takes.isEmpty() && pattern.startsWith("/api") && post;
    }

    boolean takesFiles() {
        return takes.stream().anyMatch(MediaType.MULTIPART_FORM_DATA::isCompatibleWith);
    }

    @Override
    public String toString() {
        return (post ? "POST " : "GET ") + pattern;
    }
}
