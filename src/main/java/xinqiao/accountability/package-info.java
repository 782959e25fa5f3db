/**
 * Liability (责任追究): the register of breaches of duty in petition work and in disclosure on request, found every night or entered; each judged, ordered
 * to be corrected by the superior, answered, and followed to its result.
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
            "documents",
            "seal",
            "petition",
            "catalogue",
            "compliance",
            "governance",
            "disclosure",
            "redress",
            "guide",
            "routing",
            "operation"
        })
@NullMarked
package xinqiao.accountability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
