package xinqiao.publication;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.year;
import static xinqiao.db.Tables.PUBLIC_DOCUMENT;
import static xinqiao.db.Tables.PUBLIC_VERSION;

import java.util.EnumMap;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.publication.PublicCounts.Number;

/** Counts what a house made public of its own. */
@Component
class PublicCountStore {
    private static final Map<String, Number> DECISIONS =
            Map.of("GS-C08", Number.LICENCES, "GS-C09", Number.PENALTIES, "GS-C10", Number.COERCION);

    /** 令: rules are issued by decree, other normative documents are not. */
    private static final Condition DECREE = PUBLIC_DOCUMENT.DOCUMENT_NUMBER.like("%令%");

    Map<Number, Long> ofYear(DSLContext tx, String house, int wanted) {
        Map<Number, Long> counts = new EnumMap<>(Number.class);
        Condition own = PUBLIC_DOCUMENT
                .HOUSE_CODE
                .eq(house)
                .and(PUBLIC_DOCUMENT.STATE.eq(DocumentState.PUBLISHED.name()))
                .and(PUBLIC_DOCUMENT.ISSUER.eq(""));
        documents(tx, own.and(DECREE), wanted, Number.RULES_MADE, Number.RULES_REPEALED, Number.RULES_IN_FORCE, counts);
        documents(
                tx,
                own.and(DECREE.not()),
                wanted,
                Number.NORMATIVE_MADE,
                Number.NORMATIVE_REPEALED,
                Number.NORMATIVE_IN_FORCE,
                counts);
        decisions(tx, own, wanted, counts);
        return counts;
    }

    private static void documents(
            DSLContext tx,
            Condition those,
            int wanted,
            Number made,
            Number repealed,
            Number inForce,
            Map<Number, Long> counts) {
        Condition documents = those.and(PUBLIC_DOCUMENT.KIND.eq(DocumentKind.DOCUMENT.name()));
        var row = tx.select(
                        count().filterWhere(year(PUBLIC_DOCUMENT.ISSUED_ON).eq(wanted)),
                        count().filterWhere(PUBLIC_DOCUMENT
                                .VALIDITY
                                .eq(Validity.REPEALED.name())
                                .and(year(PUBLIC_DOCUMENT.CHANGED_ON).eq(wanted))),
                        count().filterWhere(PUBLIC_DOCUMENT
                                .VALIDITY
                                .eq(Validity.IN_FORCE.name())
                                .and(year(PUBLIC_DOCUMENT.ISSUED_ON).le(wanted))))
                .from(PUBLIC_DOCUMENT)
                .where(documents)
                .fetchSingle();
        put(counts, made, row.value1());
        put(counts, repealed, row.value2());
        put(counts, inForce, row.value3());
    }

    /** Each row of the item's form is a decision; a document without rows is one. */
    private static void decisions(DSLContext tx, Condition own, int wanted, Map<Number, Long> counts) {
        var rows =
                field("greatest(1, jsonb_array_length({0}::jsonb -> 'rows'))", Integer.class, PUBLIC_VERSION.CONTENT);
        tx.select(PUBLIC_DOCUMENT.ITEM, sum(rows))
                .from(PUBLIC_DOCUMENT)
                .join(PUBLIC_VERSION)
                .on(PUBLIC_VERSION.DOCUMENT_ID.eq(PUBLIC_DOCUMENT.ID))
                .and(PUBLIC_VERSION.VERSION.eq(PUBLIC_DOCUMENT.VERSION))
                .where(own)
                .and(PUBLIC_DOCUMENT.KIND.eq(DocumentKind.RESULT.name()))
                .and(PUBLIC_DOCUMENT.ITEM.in(DECISIONS.keySet()))
                .and(year(coalesce(PUBLIC_DOCUMENT.ISSUED_ON, PUBLIC_DOCUMENT.PUBLISHED_ON))
                        .eq(wanted))
                .groupBy(PUBLIC_DOCUMENT.ITEM)
                .fetch()
                .forEach(row -> {
                    Number number = DECISIONS.get(row.value1());
                    if (number != null) put(counts, number, row.value2().intValue());
                });
    }

    private static void put(Map<Number, Long> counts, Number number, int many) {
        if (many > 0) counts.put(number, (long) many);
    }
}
