package xinqiao.petition;

import static xinqiao.db.Tables.PETITION_LINK;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.PetitionLinkRecord;

/** All SQL on links between cases; the policies of the table say which ones a viewer sees. */
@Component
class LinkStore {

    void insert(DSLContext tx, Origin earlier, Origin later, LinkKind kind, String why, Instant at) {
        tx.insertInto(PETITION_LINK)
                .set(PETITION_LINK.LATER_ID, later.id())
                .set(PETITION_LINK.EARLIER_ID, earlier.id())
                .set(PETITION_LINK.KIND, kind.name())
                .set(PETITION_LINK.DIRECT_CUSTOMS, later.directCustoms())
                .set(PETITION_LINK.LATER_NUMBER, later.number())
                .set(PETITION_LINK.EARLIER_NUMBER, earlier.number())
                .set(PETITION_LINK.WHY, why)
                .set(PETITION_LINK.LINKED_AT, at.atOffset(ZoneOffset.UTC))
                .onConflictDoNothing()
                .execute();
    }

    /** The same link once more after it was ended; nothing where there was none. */
    void renew(DSLContext tx, long earlier, long later, LinkKind kind) {
        tx.update(PETITION_LINK)
                .setNull(PETITION_LINK.ENDED_AT)
                .where(PETITION_LINK.LATER_ID.eq(later))
                .and(PETITION_LINK.EARLIER_ID.eq(earlier))
                .and(PETITION_LINK.KIND.eq(kind.name()))
                .execute();
    }

    void end(DSLContext tx, long earlier, long later, LinkKind kind, Instant at) {
        tx.update(PETITION_LINK)
                .set(PETITION_LINK.ENDED_AT, at.atOffset(ZoneOffset.UTC))
                .where(PETITION_LINK.LATER_ID.eq(later))
                .and(PETITION_LINK.EARLIER_ID.eq(earlier))
                .and(PETITION_LINK.KIND.eq(kind.name()))
                .execute();
    }

    /** Those at whose later end the case stands. */
    List<PetitionLink> earlier(DSLContext tx, long later) {
        return tx.selectFrom(PETITION_LINK)
                .where(PETITION_LINK.LATER_ID.eq(later))
                .orderBy(PETITION_LINK.LINKED_AT, PETITION_LINK.EARLIER_ID)
                .fetch(LinkStore::link);
    }

    /** Those at whose earlier end the case stands. */
    List<PetitionLink> later(DSLContext tx, long earlier) {
        return tx.selectFrom(PETITION_LINK)
                .where(PETITION_LINK.EARLIER_ID.eq(earlier))
                .orderBy(PETITION_LINK.LINKED_AT, PETITION_LINK.LATER_ID)
                .fetch(LinkStore::link);
    }

    private static PetitionLink link(PetitionLinkRecord row) {
        return new PetitionLink(
                row.getLaterId(),
                row.getLaterNumber(),
                row.getEarlierId(),
                row.getEarlierNumber(),
                LinkKind.valueOf(row.getKind()),
                row.getWhy(),
                row.getLinkedAt().toInstant(),
                row.getEndedAt() != null);
    }
}
