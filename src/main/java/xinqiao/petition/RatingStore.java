package xinqiao.petition;

import static xinqiao.db.Tables.RATING;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.procedure.Satisfaction;

/** What ratings come to, one row a petition: the last one counts. Its words stand in the journal alone. */
@Component
class RatingStore {
    void keep(DSLContext tx, Petition petition, Satisfaction office, @Nullable Satisfaction handling, Instant at) {
        String body = handling == null ? null : handling.name();
        tx.insertInto(RATING)
                .set(RATING.PETITION_ID, petition.id())
                .set(RATING.DIRECT_CUSTOMS, petition.origin().directCustoms())
                .set(RATING.OFFICE, office.name())
                .set(RATING.HANDLING, body)
                .set(RATING.AT, at.atOffset(ZoneOffset.UTC))
                .onConflict(RATING.PETITION_ID)
                .doUpdate()
                .set(RATING.OFFICE, office.name())
                .set(RATING.HANDLING, body)
                .set(RATING.AT, at.atOffset(ZoneOffset.UTC))
                .execute();
    }
}
