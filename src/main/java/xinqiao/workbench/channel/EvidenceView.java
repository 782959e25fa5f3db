package xinqiao.workbench.channel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import xinqiao.channel.Coverage;
import xinqiao.channel.Showing;
import xinqiao.publication.PublicDocument;

/**
 * What was shown elsewhere.
 *
 * @param of the one publication that is asked for; null for everything that was entered
 * @param photographed how many photographs each has
 * @param covered the channels that cover that publication
 */
public record EvidenceView(
        @Nullable PublicDocument of,
        List<Showing> all,
        Map<Long, Integer> photographed,
        List<Coverage> covered,
        boolean cares,
        String house,
        LocalDate today) {

    public static final String PATH = ChannelEvidencePage.PATH;

    /** The addresses of its photographs. */
    public List<String> photos(Showing one) {
        return IntStream.rangeClosed(1, photographed.getOrDefault(one.id(), 0))
                .mapToObj(no -> PATH + "/" + one.id() + "/photos/" + no)
                .toList();
    }

    /** Whether the viewer may say that it is over. */
    public boolean ends(Showing one) {
        return cares
                && one.house().equals(house)
                && one.ended() == null
                && one.until() == null
                && one.screen() == null
                && one.target() == null
                && one.sheet() == null;
    }
}
