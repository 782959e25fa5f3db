/** The public site on other carriers: screens in halls, query terminals, the handbook, mails to those who subscribe. */
@NullMarked
package xinqiao.portal.channel;

import org.jspecify.annotations.NullMarked;
