package xinqiao.publication;

import static org.jooq.impl.DSL.row;
import static xinqiao.db.Tables.PUBLIC_DOCUMENT;
import static xinqiao.db.Tables.PUBLIC_FILE;
import static xinqiao.db.Tables.PUBLIC_LINK;
import static xinqiao.db.Tables.PUBLIC_TEXT;
import static xinqiao.db.Tables.PUBLIC_VERSION;
import static xinqiao.db.Tables.PUBLIC_VERSION_CLOSED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.PublicDocumentRecord;
import xinqiao.db.tables.records.PublicTextRecord;
import xinqiao.publication.rules.DocumentNumbers;
import xinqiao.search.Tokens;

/** What everybody reads of public documents, and what these are found by. */
@Component
class LibraryStore {
    private static final int MOST_LINKS = 200;
    /** An index entry of PostgreSQL takes a megabyte of them; beyond that a text is found by its beginning. */
    private static final int MOST_TOKENS = 100_000;

    /** What is found by; written again with each version that becomes public. */
    void index(DSLContext tx, long id, Content content) {
        String folded = Tokens.fold(String.join(
                "\n",
                content.title(),
                content.titleEn(),
                content.paper().number(),
                content.subject(),
                content.body(),
                content.bodyEn(),
                String.join(
                        " ",
                        content.rows().stream()
                                .flatMap(each -> each.values().stream())
                                .toList())));
        String title = Tokens.fold(content.title());
        var row = new PublicTextRecord();
        row.setDocumentId(id);
        row.setTitle(title);
        row.setFolded(folded);
        row.setTokens(Tokens.of(folded).stream().limit(MOST_TOKENS).toArray(String[]::new));
        row.setTitleTokens(Tokens.of(title).toArray(String[]::new));
        row.setNumberKey(DocumentNumbers.key(content.paper().number()).orElse(""));
        tx.selectFrom(PUBLIC_DOCUMENT).where(PUBLIC_DOCUMENT.ID.eq(id)).forEach(one -> place(row, one));
        tx.insertInto(PUBLIC_TEXT)
                .set(row)
                .onConflict(PUBLIC_TEXT.DOCUMENT_ID)
                .doUpdate()
                .set(row)
                .execute();
        pairs(tx, folded);
    }

    private static void place(PublicTextRecord row, PublicDocumentRecord one) {
        row.setHouseCode(one.getHouseCode());
        row.setItem(one.getItem());
        row.setKind(one.getKind());
        row.setValidity(one.getValidity());
        row.setIssuer(one.getIssuer());
        row.setSubject(one.getSubject());
        if (one.getIssuedOn() != null) row.setDay(one.getIssuedOn());
        else if (one.getChangedOn() != null) row.setDay(one.getChangedOn());
        row.setUntil(one.getUntil());
    }

    /** By what a mistyped word is put right; in one order, so that two at once never wait for each other in a circle. */
    private static void pairs(DSLContext tx, String folded) {
        String[] pairs = Tokens.wanted(folded).stream()
                .filter(pair -> pair.codePointCount(0, pair.length()) == 2
                        && pair.codePoints().allMatch(Character::isLetter))
                .sorted()
                .toArray(String[]::new);
        tx.execute("""
                insert into public_pair (pair, first, last)
                select pair, left(pair, 1), right(pair, 1) from unnest({0}) as found (pair) order by pair
                on conflict do nothing""", DSL.val(pairs));
    }

    void link(DSLContext tx, long from, long to, LinkKind kind) {
        tx.insertInto(PUBLIC_LINK)
                .set(PUBLIC_LINK.FROM_ID, from)
                .set(PUBLIC_LINK.TO_ID, to)
                .set(PUBLIC_LINK.KIND, kind.name())
                .onConflictDoNothing()
                .execute();
    }

    /** Takes away all links from it. */
    void unlink(DSLContext tx, long from) {
        tx.deleteFrom(PUBLIC_LINK).where(PUBLIC_LINK.FROM_ID.eq(from)).execute();
    }

    /** What isn't public any more isn't found. */
    void forget(DSLContext tx, long id) {
        tx.deleteFrom(PUBLIC_TEXT).where(PUBLIC_TEXT.DOCUMENT_ID.eq(id)).execute();
    }

    Optional<PublicDocument> find(DSLContext tx, String number, LocalDate today) {
        return tx.selectFrom(PUBLIC_DOCUMENT)
                .where(PUBLIC_DOCUMENT.NUMBER.eq(number))
                .and(PublicDocumentStore.isPublic(today))
                .fetchOptional(PublicDocumentStore::read);
    }

    /** The newest first. @param after the last one of the page before */
    List<PublicDocument> page(
            DSLContext tx, LibraryFilter filter, @Nullable PublicDocument after, int limit, LocalDate today) {
        Condition all = PublicDocumentStore.isPublic(today).and(matching(filter));
        if (after != null)
            all = all.and(row(PUBLIC_DOCUMENT.CHANGED_ON, PUBLIC_DOCUMENT.ID).lt(after.changedOn(), after.id()));
        return tx.selectFrom(PUBLIC_DOCUMENT)
                .where(all)
                .orderBy(PUBLIC_DOCUMENT.CHANGED_ON.desc(), PUBLIC_DOCUMENT.ID.desc())
                .limit(limit)
                .fetch(PublicDocumentStore::read);
    }

    /** Of the documents with these ids, those that are public: their numbers and when they changed. */
    List<Listed> slice(DSLContext tx, long from, long until, LocalDate today) {
        return tx.select(PUBLIC_DOCUMENT.NUMBER, PUBLIC_DOCUMENT.CHANGED_ON)
                .from(PUBLIC_DOCUMENT)
                .where(PUBLIC_DOCUMENT.ID.ge(from))
                .and(PUBLIC_DOCUMENT.ID.lt(until))
                .and(PublicDocumentStore.isPublic(today))
                .orderBy(PUBLIC_DOCUMENT.ID)
                .fetch(each -> new Listed(each.value1(), each.value2()));
    }

    /** The greatest id there is; 0 without any. */
    long last(DSLContext tx) {
        Long last = tx.select(DSL.max(PUBLIC_DOCUMENT.ID))
                .from(PUBLIC_DOCUMENT)
                .fetchOne()
                .value1();
        return last == null ? 0 : last;
    }

    private static Condition matching(LibraryFilter filter) {
        Condition all = DSL.noCondition();
        if (filter.house() != null) all = all.and(PUBLIC_DOCUMENT.HOUSE_CODE.eq(filter.house()));
        if (filter.item() != null) all = all.and(PUBLIC_DOCUMENT.ITEM.eq(filter.item()));
        if (filter.kind() != null)
            all = all.and(PUBLIC_DOCUMENT.KIND.eq(filter.kind().name()));
        return all;
    }

    /** Every version that is public or was, the newest first. */
    List<PublicVersion> versions(DSLContext tx, long id) {
        return tx.selectFrom(PUBLIC_VERSION)
                .where(PUBLIC_VERSION.DOCUMENT_ID.eq(id))
                .and(PUBLIC_VERSION.STATE.in(VersionState.PUBLISHED.name(), VersionState.SUPERSEDED.name()))
                .orderBy(PUBLIC_VERSION.VERSION.desc())
                .fetch(each -> new PublicVersion(
                        each.getVersion(),
                        VersionState.valueOf(each.getState()),
                        each.getFormedOn(),
                        each.getPublishedOn(),
                        DocumentJson.read(each.getContent(), Content.class)));
    }

    /** What everybody is told who comes for a version that was public and isn't to be read any more. */
    Optional<Withdrawal> closed(DSLContext tx, PublicDocument one, int version) {
        return tx.selectFrom(PUBLIC_VERSION_CLOSED)
                .where(PUBLIC_VERSION_CLOSED.DOCUMENT_ID.eq(one.id()))
                .and(PUBLIC_VERSION_CLOSED.VERSION.eq(version))
                .fetchOptional(row -> new Withdrawal(one.number(), row.getOnDay(), false, row.getWords()));
    }

    /** The files of a version that is public or was. */
    List<Attached> files(DSLContext tx, long id, int version) {
        return tx.selectFrom(PUBLIC_FILE)
                .where(PUBLIC_FILE.DOCUMENT_ID.eq(id))
                .and(PUBLIC_FILE.VERSION.eq(version))
                .orderBy(PUBLIC_FILE.NO)
                .fetch(each ->
                        new Attached(each.getNo(), each.getSha256(), each.getName(), each.getType(), each.getSize()));
    }

    /** What belongs to it, in both directions. */
    List<Linked> links(DSLContext tx, long id, LocalDate today) {
        List<Linked> all = new ArrayList<>(linked(tx, id, false, today));
        all.addAll(linked(tx, id, true, today));
        return all;
    }

    private static List<Linked> linked(DSLContext tx, long id, boolean back, LocalDate today) {
        var here = back ? PUBLIC_LINK.TO_ID : PUBLIC_LINK.FROM_ID;
        var there = back ? PUBLIC_LINK.FROM_ID : PUBLIC_LINK.TO_ID;
        return tx.select(PUBLIC_LINK.KIND)
                .select(PUBLIC_DOCUMENT.fields())
                .from(PUBLIC_LINK)
                .join(PUBLIC_DOCUMENT)
                .on(PUBLIC_DOCUMENT.ID.eq(there))
                .where(here.eq(id))
                .and(PublicDocumentStore.isPublic(today))
                .orderBy(PUBLIC_DOCUMENT.CHANGED_ON.desc(), PUBLIC_DOCUMENT.ID.desc())
                .limit(MOST_LINKS)
                .fetch(each -> new Linked(
                        LinkKind.valueOf(each.get(PUBLIC_LINK.KIND)),
                        back,
                        PublicDocumentStore.read(each.into(PUBLIC_DOCUMENT))));
    }
}
