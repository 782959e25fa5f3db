package xinqiao.walls;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** The addresses of the desk that answer a question, those that answer with a page and those that answer with a file. */
final class DeskRoutes {
    /** The most exact first. */
    private final Map<PathPattern, Boolean> routes = new TreeMap<>();

    DeskRoutes(List<RequestMappingHandlerMapping> mappings) {
        for (var mapping : mappings)
            mapping.getHandlerMethods().forEach((info, method) -> {
                if (info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                    Objects.requireNonNull(info.getPathPatternsCondition()).getPatterns().stream()
                            .filter(one -> one.getPatternString().startsWith("/desk"))
                            .forEach(one -> routes.put(one, page(one, method)));
            });
    }

    /** What answers with a file says bytes, or has an address that says so. */
    private static boolean page(PathPattern pattern, HandlerMethod method) {
        Class<?> type = method.getReturnType().getParameterType();
        boolean page = type == JteModel.class
                || type == ResponseEntity.class
                        && method.getMethod()
                                .getGenericReturnType()
                                .getTypeName()
                                .matches(".*<(\\?|.*JteModel)>");
        return page && !pattern.getPatternString().matches(".*(\\.\\w+|/files/\\{.*)");
    }

    /** The page's route to which that address leads. */
    Optional<String> page(String path) {
        var container = PathContainer.parsePath(path.replaceFirst("[?].*", ""));
        return routes.entrySet().stream()
                .filter(one -> one.getKey().matches(container))
                .findFirst()
                .filter(Map.Entry::getValue)
                .map(one -> one.getKey().getPatternString());
    }

    Set<String> pages() {
        return routes.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(one -> one.getKey().getPatternString())
                .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
    }
}
