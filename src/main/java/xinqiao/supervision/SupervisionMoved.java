package xinqiao.supervision;

/** Somebody else acted on the supervision meanwhile, or the same button was pressed twice; nothing was changed. */
public final class SupervisionMoved extends RuntimeException {
    private static final long serialVersionUID = 1;

    SupervisionMoved(long id) {
        super("supervision " + id + " has moved on");
    }
}
