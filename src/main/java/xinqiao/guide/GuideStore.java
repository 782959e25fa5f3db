package xinqiao.guide;

import static xinqiao.db.Tables.GUIDE_EDITION;
import static xinqiao.db.Tables.GUIDE_OUTDATED;
import static xinqiao.db.Tables.PUBLIC_DOCUMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.publication.DocumentState;

/** All SQL on what guides were compiled from. */
@Component
class GuideStore {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The newest in sight. */
    Optional<GuideEdition> newest(DSLContext tx, String house, GuideKind kind) {
        return tx.selectFrom(GUIDE_EDITION)
                .where(GUIDE_EDITION.HOUSE_CODE.eq(house))
                .and(GUIDE_EDITION.KIND.eq(kind.name()))
                .orderBy(GUIDE_EDITION.DOCUMENT_ID.desc(), GUIDE_EDITION.VERSION.desc())
                .limit(1)
                .fetchOptional(row -> new GuideEdition(
                        row.getDocumentId(),
                        row.getVersion(),
                        row.getHouseCode(),
                        GuideKind.valueOf(row.getKind()),
                        row.getMadeOn(),
                        row.getCompiled(),
                        JSON.readValue(row.getParts(), FreeParts.class)));
    }

    /** Drafted again before it was handed in, it is still the same version. */
    void keep(DSLContext tx, GuideEdition one) {
        tx.insertInto(GUIDE_EDITION)
                .set(GUIDE_EDITION.DOCUMENT_ID, one.document())
                .set(GUIDE_EDITION.VERSION, one.version())
                .set(GUIDE_EDITION.HOUSE_CODE, one.house())
                .set(GUIDE_EDITION.KIND, one.kind().name())
                .set(GUIDE_EDITION.MADE_ON, one.madeOn())
                .set(GUIDE_EDITION.COMPILED, one.compiled())
                .set(GUIDE_EDITION.PARTS, JSON.writeValueAsString(one.parts()))
                .onConflict(GUIDE_EDITION.DOCUMENT_ID, GUIDE_EDITION.VERSION)
                .doUpdate()
                .set(GUIDE_EDITION.MADE_ON, one.madeOn())
                .set(GUIDE_EDITION.COMPILED, one.compiled())
                .set(GUIDE_EDITION.PARTS, JSON.writeValueAsString(one.parts()))
                .execute();
    }

    /** The day on which it was first seen that this version tells other data than the house has. */
    LocalDate outdated(DSLContext tx, String house, long document, int version, LocalDate today) {
        return Objects.requireNonNull(tx.insertInto(GUIDE_OUTDATED)
                        .set(GUIDE_OUTDATED.HOUSE_CODE, house)
                        .set(GUIDE_OUTDATED.DOCUMENT_ID, document)
                        .set(GUIDE_OUTDATED.VERSION, version)
                        .set(GUIDE_OUTDATED.SEEN_ON, today)
                        .onConflict(GUIDE_OUTDATED.HOUSE_CODE)
                        .doUpdate()
                        .set(GUIDE_OUTDATED.DOCUMENT_ID, document)
                        .set(GUIDE_OUTDATED.VERSION, version)
                        .returning(GUIDE_OUTDATED.SEEN_ON)
                        .fetchSingle())
                .getSeenOn();
    }

    void current(DSLContext tx, String house) {
        tx.deleteFrom(GUIDE_OUTDATED).where(GUIDE_OUTDATED.HOUSE_CODE.eq(house)).execute();
    }

    /** Index numbers of the house's guides of a kind that are public, the newest document first. */
    List<String> published(DSLContext tx, String house, GuideKind kind) {
        return tx.selectDistinct(PUBLIC_DOCUMENT.NUMBER, PUBLIC_DOCUMENT.ID)
                .from(GUIDE_EDITION)
                .join(PUBLIC_DOCUMENT)
                .on(PUBLIC_DOCUMENT.ID.eq(GUIDE_EDITION.DOCUMENT_ID))
                .where(GUIDE_EDITION.HOUSE_CODE.eq(house))
                .and(GUIDE_EDITION.KIND.eq(kind.name()))
                .and(PUBLIC_DOCUMENT.STATE.eq(DocumentState.PUBLISHED.name()))
                .orderBy(PUBLIC_DOCUMENT.ID.desc())
                .fetch(PUBLIC_DOCUMENT.NUMBER);
    }
}
