/**
 * How open government is organised (政务公开工作组织): leading group and meetings, responsible persons, plans and summaries,
 * inspections with their corrections, assessments and commendations, training and exchange; each a register of a house.
 */
@ApplicationModule(allowedDependencies = {"law", "organisation", "identity", "journal", "personal", "petition"})
@NullMarked
package xinqiao.governance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
