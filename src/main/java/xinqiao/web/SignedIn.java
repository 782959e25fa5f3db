package xinqiao.web;

/** Who is at the desk, as the page's head shows it. Sign-in puts it into the request under its class name. */
public record SignedIn(String name, String post, String house) {
    public static final String ATTRIBUTE = SignedIn.class.getName();
}
