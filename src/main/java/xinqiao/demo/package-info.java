/** Invented houses, people and cases for demonstrations and tests; nothing of it exists in production. */
@ApplicationModule(
        allowedDependencies = {
            "annualreport",
            "calendar",
            "channel",
            "catalogue",
            "disclosure",
            "documents",
            "engagement",
            "governance",
            "identity",
            "law",
            "leadership",
            "operation",
            "organisation",
            "participation",
            "petition",
            "mailroom",
            "procedure",
            "publication",
            "reception",
            "redress",
            "routing",
            "seal",
            "supervision"
        })
@NullMarked
package xinqiao.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
