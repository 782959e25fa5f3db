/** The register of liability: judged, entered, ordered, answered. */
@NullMarked
package xinqiao.workbench.accountability;

import org.jspecify.annotations.NullMarked;
