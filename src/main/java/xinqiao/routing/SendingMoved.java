package xinqiao.routing;

/** Somebody else acted on the sending meanwhile, or the same button was pressed twice; nothing was changed. */
public final class SendingMoved extends RuntimeException {
    private static final long serialVersionUID = 1;

    SendingMoved(long id) {
        super("sending " + id + " has moved on");
    }
}
