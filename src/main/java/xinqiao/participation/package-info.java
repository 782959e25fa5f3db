/**
 * Taking part (互动交流): consultations of opinion before decisions, surveys, events with the public, frequent questions,
 * cases of public opinion, and questions that whoever is asked first answers; each with what people from outside say.
 */
@ApplicationModule(
        allowedDependencies = {
            "law",
            "organisation",
            "identity",
            "journal",
            "personal",
            "files",
            "petition",
            "operation"
        })
@NullMarked
package xinqiao.participation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
