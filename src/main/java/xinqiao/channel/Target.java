package xinqiao.channel;

import java.util.List;
import java.util.Set;

/** An enterprise to which the house brings what fits its business. */
public record Target(long id, String house, Details details, Set<String> businesses, boolean inService) {
    public Target {
        businesses = Set.copyOf(businesses);
    }

    /** Who it is and how it is reached; kept sealed. */
    public record Details(String name, String contact, String phone, String email, String place) {}

    /** What was brought to it. @param mailed how the mail fared; empty where none was sent */
    public record Pushed(Showing showing, String mailed) {}

    /** With what was brought to it, the latest first. */
    public record File(Target target, List<Pushed> pushed) {
        public File {
            pushed = List.copyOf(pushed);
        }
    }
}
