package xinqiao.publication;

import static xinqiao.db.Tables.PUBLIC_DOCUMENT;
import static xinqiao.db.Tables.PUBLIC_LINK;
import static xinqiao.db.Tables.PUBLIC_ORIGIN;
import static xinqiao.db.Tables.PUBLIC_TEXT;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.publication.rules.Citations;
import xinqiao.publication.rules.DocumentNumbers;

/** Where documents were brought in from, and which of them speak of which. */
@Component
class OriginStore {
    private static final int BEGINNING = 500;

    private final LibraryStore library;

    OriginStore(LibraryStore library) {
        this.library = library;
    }

    void keep(DSLContext tx, String source, List<Origin> origins) {
        long id = tx.select(PUBLIC_DOCUMENT.ID)
                .from(PUBLIC_DOCUMENT)
                .where(PUBLIC_DOCUMENT.SOURCE.eq(source))
                .fetchSingle(PUBLIC_DOCUMENT.ID);
        for (Origin one : origins) {
            String cells = DocumentJson.write(one.cells());
            tx.insertInto(PUBLIC_ORIGIN)
                    .set(PUBLIC_ORIGIN.DOCUMENT_ID, id)
                    .set(PUBLIC_ORIGIN.FILE, one.file())
                    .set(PUBLIC_ORIGIN.LINE, one.line())
                    .set(PUBLIC_ORIGIN.MARK, mark(cells))
                    .set(PUBLIC_ORIGIN.CELLS, cells)
                    .onConflictDoNothing()
                    .execute();
        }
    }

    private static String mark(String cells) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(cells.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Links interpretations and results of consultations that were brought in to what they speak of. @return new links */
    int relate(DSLContext tx) {
        Map<String, Set<Long>> named = new HashMap<>();
        tx.select(PUBLIC_DOCUMENT.ID, PUBLIC_DOCUMENT.TITLE, PUBLIC_DOCUMENT.DOCUMENT_NUMBER)
                .from(PUBLIC_DOCUMENT)
                .where(PUBLIC_DOCUMENT.STATE.eq(DocumentState.PUBLISHED.name()))
                .and(PUBLIC_DOCUMENT.KIND.in(DocumentKind.DOCUMENT.name(), DocumentKind.NOTICE.name()))
                .forEach(each -> {
                    for (String name : Citations.names(each.value2()))
                        named.computeIfAbsent(name, any -> new LinkedHashSet<>())
                                .add(each.value1());
                    DocumentNumbers.key(each.value3())
                            .ifPresent(key -> named.computeIfAbsent(key, any -> new LinkedHashSet<>())
                                    .add(each.value1()));
                });
        int before = tx.fetchCount(PUBLIC_LINK);
        tx.select(PUBLIC_DOCUMENT.ID, PUBLIC_DOCUMENT.TITLE, PUBLIC_DOCUMENT.KIND, PUBLIC_TEXT.FOLDED)
                .from(PUBLIC_DOCUMENT)
                .join(PUBLIC_TEXT)
                .on(PUBLIC_TEXT.DOCUMENT_ID.eq(PUBLIC_DOCUMENT.ID))
                .where(PUBLIC_DOCUMENT.SOURCE.ne(""))
                .and(PUBLIC_DOCUMENT.KIND.in(DocumentKind.INTERPRETATION.name(), DocumentKind.CONSULTATION.name()))
                .forEach(each -> {
                    var kind = DocumentKind.valueOf(each.value3()) == DocumentKind.INTERPRETATION
                            ? LinkKind.INTERPRETS
                            : LinkKind.FEEDBACK_ON;
                    for (long about : about(named, each.value2(), each.value4()))
                        library.link(tx, each.value1(), about, kind);
                });
        return tx.fetchCount(PUBLIC_LINK) - before;
    }

    /** What the surest sign leads to; a sign that leads nowhere lets the next one speak. */
    private static Set<Long> about(Map<String, Set<Long>> named, String title, String folded) {
        Set<String> signs = new LinkedHashSet<>(DocumentNumbers.named(title));
        signs.addAll(Citations.subjects(title, folded.substring(0, Math.min(BEGINNING, folded.length()))));
        for (String sign : signs) {
            var found = named.get(sign);
            if (found != null) return found;
        }
        return Set.of();
    }
}
