package xinqiao.petition;

import java.util.Optional;

/** The form was registered before; nothing is written twice. */
public final class AlreadyRegistered extends RuntimeException {
    private final transient Optional<Long> id;

    AlreadyRegistered(Optional<Long> id, Throwable cause) {
        super("the form was registered before", cause);
        this.id = id;
    }

    /** The case, if the one who sent the form again sees it. */
    public Optional<Long> id() {
        return id;
    }
}
