package xinqiao.mailroom;

import static xinqiao.db.Tables.MAIL_CASE;
import static xinqiao.db.Tables.MAIL_CONTENT;
import static xinqiao.db.Tables.MAIL_SCAN;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.petition.Upload;

/** All SQL on what stands on letters, their pictures, and the cases they became. */
@Component
class MailPapers {
    private final MailSeals seals;

    MailPapers(MailSeals seals) {
        this.seals = seals;
    }

    void insert(DSLContext tx, MailItem item, MailContent content) {
        tx.insertInto(MAIL_CONTENT)
                .set(MAIL_CONTENT.MAIL_ID, item.id())
                .set(MAIL_CONTENT.HOUSE_CODE, item.houseCode())
                .set(MAIL_CONTENT.CONTENT, seals.seal(item.id(), content))
                .execute();
    }

    void update(DSLContext tx, long id, MailContent content) {
        tx.update(MAIL_CONTENT)
                .set(MAIL_CONTENT.CONTENT, seals.seal(id, content))
                .where(MAIL_CONTENT.MAIL_ID.eq(id))
                .execute();
    }

    /** Of those that are no case. */
    Map<Long, MailContent> contents(DSLContext tx, Collection<Long> ids) {
        return tx
                .select(MAIL_CONTENT.MAIL_ID, MAIL_CONTENT.CONTENT)
                .from(MAIL_CONTENT)
                .where(MAIL_CONTENT.MAIL_ID.in(ids))
                .stream()
                .collect(Collectors.toMap(row -> row.value1(), row -> seals.open(row.value1(), row.value2())));
    }

    Optional<MailContent> content(DSLContext tx, long id) {
        return Optional.ofNullable(contents(tx, List.of(id)).get(id));
    }

    void scan(DSLContext tx, MailItem item, ScanPart part, Upload picture) {
        tx.insertInto(MAIL_SCAN)
                .set(MAIL_SCAN.MAIL_ID, item.id())
                .set(MAIL_SCAN.HOUSE_CODE, item.houseCode())
                .set(MAIL_SCAN.PART, part.name())
                .set(MAIL_SCAN.SHA256, picture.sha256())
                .set(MAIL_SCAN.TYPE, picture.type())
                .set(MAIL_SCAN.SIZE, picture.size())
                .execute();
    }

    /** A part that is scanned anew. */
    void forget(DSLContext tx, long id, ScanPart part) {
        tx.deleteFrom(MAIL_SCAN)
                .where(MAIL_SCAN.MAIL_ID.eq(id), MAIL_SCAN.PART.eq(part.name()))
                .execute();
    }

    /** In the order in which the papers are bound. */
    List<MailFile.Scan> scans(DSLContext tx, long id) {
        return ScanNames.inOrder(
                tx.selectFrom(MAIL_SCAN)
                        .where(MAIL_SCAN.MAIL_ID.eq(id))
                        .orderBy(MAIL_SCAN.ID)
                        .fetch(row -> new MailFile.Scan(
                                row.getId(),
                                ScanPart.valueOf(row.getPart()),
                                row.getSha256(),
                                row.getType(),
                                row.getSize())),
                MailFile.Scan::part);
    }

    /** The parts of which there are pictures, by letter. */
    Map<Long, Set<ScanPart>> parts(DSLContext tx, Collection<Long> ids) {
        return tx
                .selectDistinct(MAIL_SCAN.MAIL_ID, MAIL_SCAN.PART)
                .from(MAIL_SCAN)
                .where(MAIL_SCAN.MAIL_ID.in(ids))
                .fetchGroups(MAIL_SCAN.MAIL_ID, row -> ScanPart.valueOf(row.value2()))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> Set.copyOf(each.getValue())));
    }

    void became(DSLContext tx, MailItem item, long petition) {
        tx.insertInto(MAIL_CASE)
                .set(MAIL_CASE.MAIL_ID, item.id())
                .set(MAIL_CASE.NUMBER, item.number())
                .set(MAIL_CASE.PETITION_ID, petition)
                .execute();
    }

    /** Of the letters that a case came of, as far as the viewer sees the case. */
    List<String> numbers(DSLContext tx, long petition) {
        return tx.select(MAIL_CASE.NUMBER)
                .from(MAIL_CASE)
                .where(MAIL_CASE.PETITION_ID.eq(petition))
                .orderBy(MAIL_CASE.MAIL_ID)
                .fetch(MAIL_CASE.NUMBER);
    }
}
