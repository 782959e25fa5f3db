package xinqiao.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.util.WebUtils;

/** Gives controllers their {@link Ui} and remembers the language and the display that were asked for. */
@Component
public class UiArguments implements HandlerMethodArgumentResolver {
    private static final Map<String, List<String>> REMEMBERED = remembered();

    private final Messages messages;
    private final Assets assets;
    private final Site site;
    private final SiteAddress address;
    private final Clock clock;
    private final DeskMenus menus;

    UiArguments(Messages messages, Assets assets, Site site, SiteAddress address, Clock clock, DeskMenus menus) {
        this.messages = messages;
        this.assets = assets;
        this.site = site;
        this.address = address;
        this.clock = clock;
        this.menus = menus;
    }

    private static Map<String, List<String>> remembered() {
        var all = new HashMap<>(Display.KNOWN);
        all.put(Ui.LANGUAGE, Stream.of(Language.values()).map(Language::code).toList());
        return Map.copyOf(all);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Ui.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = web.getNativeRequest(HttpServletRequest.class);
        var response = web.getNativeResponse(HttpServletResponse.class);
        if (request == null) throw new IllegalStateException("A page needs a request");
        if (response != null) remember(request, response);
        return of(request);
    }

    /** The view context of a request, for whoever renders outside a controller. */
    public Ui of(HttpServletRequest request) {
        var language = Language.choose(
                request.getParameter(Ui.LANGUAGE),
                cookie(request, Ui.LANGUAGE),
                request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var display = Display.of(name -> known(name, request.getParameter(name))
                .or(() -> known(name, cookie(request, name)))
                .orElse(null));
        // on an error page the address that failed, not that of the page which tells of it
        var failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var shared = new Ui.Shared(messages, assets, site, address, clock, menus);
        return new Ui(shared, request, language, display, failed != null ? failed : request.getRequestURI());
    }

    private static void remember(HttpServletRequest request, HttpServletResponse response) {
        for (var name : REMEMBERED.keySet()) {
            var asked = known(name, request.getParameter(name)).orElse(null);
            if (asked == null) continue;
            var cookie = ResponseCookie.from("xq_" + name, asked)
                    .path("/")
                    .httpOnly(true)
                    .secure(request.isSecure())
                    .sameSite("Lax")
                    .maxAge(Duration.ofDays(365))
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }

    private static Optional<String> known(String name, @Nullable String value) {
        return Optional.ofNullable(value).filter(REMEMBERED.getOrDefault(name, List.of())::contains);
    }

    private static @Nullable String cookie(HttpServletRequest request, String name) {
        var cookie = WebUtils.getCookie(request, "xq_" + name);
        return cookie == null ? null : cookie.getValue();
    }
}
