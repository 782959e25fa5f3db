package xinqiao.disclosure;

import java.util.Optional;

/** The form was registered before. */
public final class ApplicationTwice extends RuntimeException {
    private final transient Optional<Long> application;

    ApplicationTwice(Optional<Long> application, Throwable cause) {
        super("registered before", cause);
        this.application = application;
    }

    /** The application that it became, if the viewer sees it. */
    public Optional<Long> application() {
        return application;
    }
}
