package xinqiao.publication;

import static xinqiao.db.Sequences.PUBLIC_DOCUMENT_ID;
import static xinqiao.db.Tables.PUBLIC_DOCUMENT;
import static xinqiao.db.Tables.PUBLIC_DOCUMENT_NUMBER;
import static xinqiao.db.Tables.PUBLIC_VERSION;
import static xinqiao.db.Tables.PUBLIC_VERSION_INSIDE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.PublicDocumentRecord;
import xinqiao.identity.Viewer;
import xinqiao.journal.Entry;
import xinqiao.journal.Journal;
import xinqiao.journal.Link;
import xinqiao.journal.Stream;
import xinqiao.journal.StreamHeads;

/** What is written of public documents, each with its fact; it owns the ends of their journals. */
@Component
class PublicDocumentStore implements StreamHeads {
    private static final String STREAM = "public-document";

    private final Journal journal;
    private final Clock clock;

    PublicDocumentStore(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return STREAM;
    }

    @Override
    public List<Head> after(DSLContext tx, long id, int limit) {
        return StreamHeads.in(
                tx, PUBLIC_DOCUMENT, PUBLIC_DOCUMENT.ID, PUBLIC_DOCUMENT.SEQ, PUBLIC_DOCUMENT.HASH, id, limit);
    }

    /** 索引号: house, year, serial number. */
    String number(DSLContext tx, String house, int year) {
        int no = tx.insertInto(PUBLIC_DOCUMENT_NUMBER)
                .set(PUBLIC_DOCUMENT_NUMBER.HOUSE_CODE, house)
                .set(PUBLIC_DOCUMENT_NUMBER.YEAR, year)
                .set(PUBLIC_DOCUMENT_NUMBER.LAST, 1)
                .onConflict(PUBLIC_DOCUMENT_NUMBER.HOUSE_CODE, PUBLIC_DOCUMENT_NUMBER.YEAR)
                .doUpdate()
                .set(PUBLIC_DOCUMENT_NUMBER.LAST, PUBLIC_DOCUMENT_NUMBER.LAST.plus(1))
                .returningResult(PUBLIC_DOCUMENT_NUMBER.LAST)
                .fetchSingle()
                .value1();
        return "%s-%d-G%05d".formatted(house, year, no);
    }

    boolean brought(DSLContext tx, String source) {
        return tx.fetchExists(PUBLIC_DOCUMENT, PUBLIC_DOCUMENT.SOURCE.eq(source));
    }

    /** @return its id */
    long begin(DSLContext tx, Viewer who, PublicDocumentRecord row, List<? extends DocumentFact> facts) {
        row.setId(tx.nextval(PUBLIC_DOCUMENT_ID));
        fill(tx, who, row, facts, Link.START);
        tx.insertInto(PUBLIC_DOCUMENT).set(row).execute();
        return row.getId();
    }

    void write(DSLContext tx, Viewer who, PublicDocumentRecord row, List<? extends DocumentFact> facts) {
        fill(tx, who, row, facts, new Link(row.getSeq(), row.getHash()));
        tx.update(PUBLIC_DOCUMENT)
                .set(row)
                .where(PUBLIC_DOCUMENT.ID.eq(row.getId()))
                .execute();
    }

    private void fill(
            DSLContext tx, Viewer who, PublicDocumentRecord row, List<? extends DocumentFact> facts, Link last) {
        var stream = new Stream(STREAM, row.getId(), row.getDirectCustoms());
        var entries = facts.stream()
                .map(fact -> new Entry(fact.getClass().getSimpleName(), DocumentJson.write(fact)))
                .toList();
        Link link = journal.append(tx, who, stream, last, entries, clock.instant());
        row.setSeq(link.seq());
        row.setHash(link.hash());
    }

    /** What lists show is what the content says. */
    static void describe(PublicDocumentRecord row, Content content) {
        row.setTitle(content.title());
        row.setTitleEn(content.titleEn());
        row.setSubject(content.subject());
        row.setDocumentNumber(content.paper().number());
        row.setIssuer(content.paper().issuer());
        row.setIssuedOn(content.paper().issuedOn());
        row.setEffectiveOn(content.paper().effectiveOn());
        row.setValidity(content.paper().validity().name());
    }

    void version(DSLContext tx, long id, PublicVersion one) {
        tx.insertInto(PUBLIC_VERSION)
                .set(PUBLIC_VERSION.DOCUMENT_ID, id)
                .set(PUBLIC_VERSION.VERSION, one.version())
                .set(PUBLIC_VERSION.STATE, one.state().name())
                .set(PUBLIC_VERSION.FORMED_ON, one.formedOn())
                .set(PUBLIC_VERSION.PUBLISHED_ON, one.publishedOn())
                .set(PUBLIC_VERSION.CONTENT, DocumentJson.write(one.content()))
                .execute();
        // nobody here wrote it; with this row the desk can put it right and take it away like any other
        tx.insertInto(PUBLIC_VERSION_INSIDE)
                .set(PUBLIC_VERSION_INSIDE.DOCUMENT_ID, id)
                .set(PUBLIC_VERSION_INSIDE.VERSION, one.version())
                .set(PUBLIC_VERSION_INSIDE.WRITERS, new Long[0])
                .set(PUBLIC_VERSION_INSIDE.COURSE, DocumentJson.write(Said.NOTHING))
                .execute();
    }

    /** The version that is public. */
    Optional<PublicVersion> read(DSLContext tx, long id) {
        return tx.selectFrom(PUBLIC_VERSION)
                .where(PUBLIC_VERSION.DOCUMENT_ID.eq(id))
                .and(PUBLIC_VERSION.STATE.eq(VersionState.PUBLISHED.name()))
                .fetchOptional(row -> new PublicVersion(
                        row.getVersion(),
                        VersionState.valueOf(row.getState()),
                        row.getFormedOn(),
                        row.getPublishedOn(),
                        DocumentJson.read(row.getContent(), Content.class)));
    }

    static PublicDocument read(PublicDocumentRecord row) {
        return new PublicDocument(
                row.getId(),
                row.getNumber(),
                row.getHouseCode(),
                row.getDepartmentId(),
                row.getItem(),
                row.getElement() == null ? null : row.getElement().intValue(),
                DocumentKind.valueOf(row.getKind()),
                DocumentState.valueOf(row.getState()),
                row.getVersion(),
                row.getTitle(),
                row.getTitleEn(),
                new Paper(
                        row.getDocumentNumber(),
                        row.getIssuer(),
                        row.getIssuedOn(),
                        row.getEffectiveOn(),
                        Validity.valueOf(row.getValidity())),
                row.getSubject(),
                row.getPublishedOn(),
                row.getChangedOn(),
                row.getUntil());
    }

    /** Public on that day: published, and not past its last day. */
    static org.jooq.Condition isPublic(LocalDate today) {
        return PUBLIC_DOCUMENT
                .STATE
                .eq(DocumentState.PUBLISHED.name())
                .and(PUBLIC_DOCUMENT.UNTIL.isNull().or(PUBLIC_DOCUMENT.UNTIL.ge(today)));
    }
}
