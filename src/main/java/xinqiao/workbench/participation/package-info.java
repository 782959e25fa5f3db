/** Consultations, surveys, events, frequent questions, public opinion and questions at the desk. */
@NullMarked
package xinqiao.workbench.participation;

import org.jspecify.annotations.NullMarked;
