/**
 * The catalogue of what is published proactively (公开事项目录): the national standard as shipped, what a direct customs
 * refines of it, what each house adopts, version by version; and the forms of items that are published as rows.
 */
@ApplicationModule(allowedDependencies = {"law", "organisation", "identity", "journal", "operation"})
@NullMarked
package xinqiao.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
