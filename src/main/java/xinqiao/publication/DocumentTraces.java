package xinqiao.publication;

import static xinqiao.db.Tables.PUBLIC_DOCUMENT;
import static xinqiao.db.Tables.PUBLIC_VERSION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;

/**
 * When something was made and when it became public, house by house, for reckoning whether a house is in time. Drafts count
 * too, whoever asks, which is why nothing of what they are stands here.
 */
@Component
public class DocumentTraces {
    private static final Machine TASK = new Machine("compliance of publication");

    private final Gate gate;
    private final Clock clock;

    DocumentTraces(Gate gate, Clock clock) {
        this.gate = gate;
        this.clock = clock;
    }

    /** Of the houses at or below one. */
    public List<DocumentTrace> of(String housePath) {
        var open = DSL.field(PublicDocumentStore.isPublic(LocalDate.now(clock))
                .and(PUBLIC_VERSION.STATE.eq(VersionState.PUBLISHED.name())));
        return gate.as(
                TASK,
                tx -> tx.select(
                                PUBLIC_DOCUMENT.HOUSE_CODE,
                                PUBLIC_DOCUMENT.ITEM,
                                PUBLIC_DOCUMENT.ELEMENT,
                                PUBLIC_VERSION.FORMED_ON,
                                PUBLIC_VERSION.PUBLISHED_ON,
                                open)
                        .from(PUBLIC_DOCUMENT)
                        .join(PUBLIC_VERSION)
                        .on(PUBLIC_VERSION.DOCUMENT_ID.eq(PUBLIC_DOCUMENT.ID))
                        .where(PUBLIC_DOCUMENT.HOUSE_PATH.startsWith(housePath))
                        .and(PUBLIC_DOCUMENT.STATE.ne(DocumentState.DROPPED.name()))
                        .and(PUBLIC_VERSION.STATE.notIn(VersionState.REFUSED.name(), VersionState.DROPPED.name()))
                        .orderBy(PUBLIC_DOCUMENT.ID, PUBLIC_VERSION.VERSION)
                        .fetch(row -> new DocumentTrace(
                                row.value1(),
                                row.value2(),
                                row.value3() == null ? null : row.value3().intValue(),
                                row.value4(),
                                row.value5(),
                                row.value6())));
    }
}
