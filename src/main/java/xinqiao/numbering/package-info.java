/**
 * The register of letter numbers (文号登记簿): of each house, year and series every number from the first to the last is a letter
 * that was issued or a number that was voided; anything else is a fault.
 */
@ApplicationModule(allowedDependencies = {"law", "organisation", "identity", "journal"})
@NullMarked
package xinqiao.numbering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
