package xinqiao.search;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** Finds cases by what stands on their files. Whoever reads files hands in a bean; what the viewer may not read isn't found. */
public interface FoundInFiles {
    /** The petitions, of those in sight, with a file that has all the words on one page. */
    List<Long> petitions(DSLContext tx, String words);

    /** The same of applications. */
    List<Long> applications(DSLContext tx, String words);

    /** Where the words stand on files of these petitions, by petition. */
    Map<Long, String> texts(DSLContext tx, String words, List<Long> petitions);
}
