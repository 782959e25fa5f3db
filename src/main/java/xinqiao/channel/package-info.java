/**
 * Channels beside the site (公开渠道、公开载体): notice boards, screens, query terminals, mails to those who subscribe, what
 * is brought to enterprises, and proof of what was made public through others.
 */
@ApplicationModule(
        allowedDependencies = {
            "law",
            "catalogue",
            "organisation",
            "identity",
            "personal",
            "operation",
            "publication",
            "petition",
            "participation"
        })
@NullMarked
package xinqiao.channel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
