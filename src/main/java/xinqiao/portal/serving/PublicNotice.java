package xinqiao.portal.serving;

import xinqiao.organisation.House;
import xinqiao.serving.Notice;

/** A public notice with the house that makes it. */
public record PublicNotice(Notice.Shown notice, House house) {}
