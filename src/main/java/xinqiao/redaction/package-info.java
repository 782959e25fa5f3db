/**
 * Separating what may be disclosed from what may not (区分处理): a file becomes pictures of its pages, marks are burnt in
 * (遮盖), and a new document is made that holds nothing of the old one.
 */
@ApplicationModule(allowedDependencies = {"law", "files", "documents"})
@NullMarked
package xinqiao.redaction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
