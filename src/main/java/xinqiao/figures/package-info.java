/**
 * Figures about petitions and disclosure that a house chooses to show everybody (公开的统计): counted by those who may, frozen
 * as they were shown, and never of so few that somebody could be guessed.
 */
@ApplicationModule(
        allowedDependencies = {
            "law",
            "organisation",
            "identity",
            "journal",
            "petition",
            "statistics",
            "disclosure",
            "annualreport"
        })
@NullMarked
package xinqiao.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
