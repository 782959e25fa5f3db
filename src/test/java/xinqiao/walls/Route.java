package xinqiao.walls;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import xinqiao.identity.Actor;
import xinqiao.identity.Session;
import xinqiao.web.Ui;

/**
 * An address that the application answers.
 *
 * @param takes the kinds of body that it takes; none said means any
 * @param asked whether what is asked in the address can change the answer: its method takes something besides who asks,
 *     in which language, and the place in the path
 */
record Route(boolean post, String pattern, Set<MediaType> takes, boolean asked) {
    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?(\\w+)(?::(?:[^{}]|\\{[^{}]*})*)?}");

    private static final Set<Class<?>> OF_EVERY_PAGE = Set.of(Ui.class, Actor.class, Session.class);

    /** Every route of the running application, those of later features too. */
    static List<Route> all(List<RequestMappingHandlerMapping> mappings) {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .flatMap(entry -> of(entry.getKey(), asked(entry.getValue())))
                .distinct()
                .toList();
    }

    private static boolean asked(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .filter(parameter -> !parameter.hasParameterAnnotation(PathVariable.class))
                .anyMatch(parameter -> !OF_EVERY_PAGE.contains(parameter.getParameterType()));
    }

    private static Stream<Route> of(RequestMappingInfo info, boolean asked) {
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
                .flatMap(post ->
                        info.getPatternValues().stream().map(pattern -> new Route(post, pattern, takes, asked)));
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
