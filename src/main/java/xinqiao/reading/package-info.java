/**
 * Reading papers (扫描识别): what stands on pictures and PDFs that came as files, recognised by a process of its own, kept
 * sealed, found by whoever may read the files, corrected by people, and proposed for the form at registration.
 */
@ApplicationModule(
        allowedDependencies = {
            "law",
            "organisation",
            "identity",
            "journal",
            "personal",
            "files",
            "redaction",
            "petition",
            "search",
            "operation"
        })
@NullMarked
package xinqiao.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
