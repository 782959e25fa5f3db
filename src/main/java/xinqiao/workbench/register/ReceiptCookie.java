package xinqiao.workbench.register;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;
import xinqiao.petition.Receipt;

/** Carries number and query code over the redirect, to that one page, once: the server keeps the code nowhere. */
public final class ReceiptCookie {
    private static final String NAME = "xq_receipt";

    /** What stands on the receipt. */
    public record Told(String number, String code) {}

    private ReceiptCookie() {}

    /** @param path of the one page that shows them */
    public static void write(HttpServletRequest request, HttpServletResponse response, Receipt receipt, String path) {
        write(request, response, new Told(receipt.number(), receipt.code()), path);
    }

    /** @param path of the one page that shows them */
    public static void write(HttpServletRequest request, HttpServletResponse response, Told told, String path) {
        add(request, response, path, told.number() + "." + told.code(), Duration.ofMinutes(5));
    }

    public static Optional<Told> take(HttpServletRequest request, HttpServletResponse response, String path) {
        var cookie = WebUtils.getCookie(request, NAME);
        if (cookie == null) return Optional.empty();
        add(request, response, path, "", Duration.ZERO);
        String[] parts = cookie.getValue().split("\\.", 2);
        return parts.length == 2 ? Optional.of(new Told(parts[0], parts[1])) : Optional.empty();
    }

    private static void add(
            HttpServletRequest request, HttpServletResponse response, String path, String value, Duration age) {
        var cookie = ResponseCookie.from(NAME, value)
                .path(path)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
