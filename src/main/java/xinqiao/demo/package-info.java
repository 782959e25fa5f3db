/** Invented houses, people and cases for demonstrations and tests; nothing of it exists in production. */
@ApplicationModule(allowedDependencies = {
            "law", "calendar", "procedure", "organisation", "identity", "documents", "petition", "operation"
        })
@NullMarked
package xinqiao.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
