/** What a house makes public (主动公开) over HTTP: drafts, their way to publication, and the acts on it. */
@NullMarked
package xinqiao.api.publication;

import org.jspecify.annotations.NullMarked;
