package xinqiao.workbench;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import xinqiao.petition.NotThere;

/** A case that isn't there and one that the viewer may not see give the same page as a wrong address, on both sites. */
@RestControllerAdvice(basePackages = {"xinqiao.workbench", "xinqiao.portal"})
class NotThereIsMissing {
    @ExceptionHandler(NotThere.class)
    void missing(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
