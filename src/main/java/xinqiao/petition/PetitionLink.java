package xinqiao.petition;

import java.time.Instant;

/**
 * Two cases that belong together.
 *
 * @param why in the words of whoever linked them
 * @param ended whether the material went back, so that the earlier file is closed again
 */
public record PetitionLink(
        long later,
        String laterNumber,
        long earlier,
        String earlierNumber,
        LinkKind kind,
        String why,
        Instant at,
        boolean ended) {

    /** Whether whoever works on the later case reads the earlier file. */
    public boolean readable() {
        return kind.opensTheEarlierFile() && !ended;
    }
}
