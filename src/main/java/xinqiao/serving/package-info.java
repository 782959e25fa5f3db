/**
 * Service (送达) of letters of petitions and of applications for information: by post with labels and posting list, in person
 * with a service record that is scanned back, online with proof of opening, by public notice as the last resort; and the day
 * that counts.
 */
@ApplicationModule(
        allowedDependencies = {
            "law",
            "calendar",
            "procedure",
            "organisation",
            "identity",
            "journal",
            "personal",
            "files",
            "redaction",
            "documents",
            "operation",
            "petition",
            "disclosure"
        })
@NullMarked
package xinqiao.serving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
