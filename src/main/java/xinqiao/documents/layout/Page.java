package xinqiao.documents.layout;

import java.util.ArrayList;
import java.util.List;

/** What is on a page. */
record Page(List<Placed> lines, List<Box> boxes) {
    Page() {
        this(new ArrayList<>(), new ArrayList<>());
    }
}
