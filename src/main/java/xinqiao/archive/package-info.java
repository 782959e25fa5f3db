/**
 * Archives (档案): one case, one file (一案一卷) with the papers that its kind asks for; bound at the year's end, handed over to
 * whoever keeps them, read there with leave only, kept for its time, destroyed by a list that a leader approved.
 */
@ApplicationModule(
        allowedDependencies = {
            "law",
            "organisation",
            "identity",
            "journal",
            "personal",
            "files",
            "documents",
            "seal",
            "petition",
            "procedure",
            "disclosure",
            "leadership",
            "mailroom",
            "operation"
        })
@NullMarked
package xinqiao.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
