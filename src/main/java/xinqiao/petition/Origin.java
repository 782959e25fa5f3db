package xinqiao.petition;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a petition from its first moment and never changes, but for where its house lies.
 *
 * @param profileId the procedure in force when it was registered; the case keeps it
 * @param reachable whether name and address let the house answer in writing
 * @param language the language that it is answered in, "zh" or "en"
 * @param source where an imported case came from, or null
 * @param review what the case reviews; null for a petition itself
 */
public record Origin(
        long id,
        String number,
        String directCustoms,
        String houseCode,
        String housePath,
        String profileId,
        Channel channel,
        LocalDate receivedOn,
        Instant registeredAt,
        String title,
        boolean anonymous,
        boolean reachable,
        int groupSize,
        String language,
        @Nullable String source,
        @Nullable ReviewOf review) {

    /** Of a petition itself. */
    public Origin(
            long id,
            String number,
            String directCustoms,
            String houseCode,
            String housePath,
            String profileId,
            Channel channel,
            LocalDate receivedOn,
            Instant registeredAt,
            String title,
            boolean anonymous,
            boolean reachable,
            int groupSize,
            String language,
            @Nullable String source) {
        this(
                id,
                number,
                directCustoms,
                houseCode,
                housePath,
                profileId,
                channel,
                receivedOn,
                registeredAt,
                title,
                anonymous,
                reachable,
                groupSize,
                language,
                source,
                null);
    }

    /** @param path where the house lies now */
    Origin lying(String path) {
        return new Origin(
                id,
                number,
                directCustoms,
                houseCode,
                path,
                profileId,
                channel,
                receivedOn,
                registeredAt,
                title,
                anonymous,
                reachable,
                groupSize,
                language,
                source,
                review);
    }
}
