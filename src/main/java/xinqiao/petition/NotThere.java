package xinqiao.petition;

/** There is no such petition, or none that the viewer may see: nobody is told which. */
public final class NotThere extends RuntimeException {
    public NotThere(long id) {
        super("no petition " + id);
    }
}
