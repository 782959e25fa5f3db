/** Channels beside the site at the desk: boards, screens, proof from elsewhere, whom information is brought to. */
@NullMarked
package xinqiao.workbench.channel;

import org.jspecify.annotations.NullMarked;
