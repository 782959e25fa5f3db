package xinqiao.compliance;

import java.util.Map;
import java.util.Set;
import xinqiao.catalogue.PublicChannel;

/** Knows by which channels other than the site items of a house are shown today; handed in by whoever keeps the evidence. */
public interface ChannelEvidence {
    /** By the items' ids. */
    Map<String, Set<PublicChannel>> shown(String house);
}
