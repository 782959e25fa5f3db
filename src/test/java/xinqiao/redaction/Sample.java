package xinqiao.redaction;

import java.util.List;

/**
 * A file made for these tests.
 *
 * @param text whether its characters can be found; else marks are drawn over {@link #covered}
 * @param covered where the secret stands on page 1, as parts of the page's width and height
 */
record Sample(String name, byte[] bytes, boolean text, List<Box> covered) {
    /** What is seen and covered. */
    static final String NAME = "李镕堃";

    static final String PHONE = "13812345678";
    static final String ID = "11010519491231002X";

    /** What nobody sees, and nobody covers. */
    static final String HIDDEN = "紫云英暗记八六三";

    /** What is disclosed. */
    static final String OPEN = "本关予以公开";

    static final List<String> SECRETS = List.of(NAME, PHONE, ID, HIDDEN, "hidden-trace-4711");

    static Sample text(String name, byte[] bytes) {
        return new Sample(name, bytes, true, List.of());
    }

    @Override
    public String toString() {
        return name;
    }
}
