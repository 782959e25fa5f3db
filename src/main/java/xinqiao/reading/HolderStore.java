package xinqiao.reading;

import static xinqiao.db.Tables.APPLICATION;
import static xinqiao.db.Tables.APPLICATION_FILE;
import static xinqiao.db.Tables.ATTACHMENT;
import static xinqiao.db.Tables.MAIL_ITEM;
import static xinqiao.db.Tables.MAIL_SCAN;
import static xinqiao.db.Tables.PETITION;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import xinqiao.reading.ScanFile.Holder;
import xinqiao.reading.ScanFile.Of;

/** Whose files a content is, as far as the viewer sees them. */
@Component
class HolderStore {
    private static final int MOST = 5;

    List<Holder> of(DSLContext tx, String sha256) {
        List<Holder> holders = new ArrayList<>();
        tx.select(PETITION.ID, PETITION.NUMBER, ATTACHMENT.NAME)
                .from(ATTACHMENT)
                .join(PETITION)
                .on(PETITION.ID.eq(ATTACHMENT.PETITION_ID))
                .where(ATTACHMENT.SHA256.eq(sha256))
                .orderBy(ATTACHMENT.ID.desc())
                .limit(MOST)
                .forEach(row -> holders.add(new Holder(Of.PETITION, row.value1(), row.value2(), row.value3())));
        tx.select(APPLICATION.ID, APPLICATION.NUMBER, APPLICATION_FILE.NAME)
                .from(APPLICATION_FILE)
                .join(APPLICATION)
                .on(APPLICATION.ID.eq(APPLICATION_FILE.APPLICATION_ID))
                .where(APPLICATION_FILE.SHA256.eq(sha256))
                .orderBy(APPLICATION_FILE.ID.desc())
                .limit(MOST)
                .forEach(row -> holders.add(new Holder(Of.APPLICATION, row.value1(), row.value2(), row.value3())));
        tx.select(MAIL_ITEM.ID, MAIL_ITEM.NUMBER, MAIL_SCAN.PART)
                .from(MAIL_SCAN)
                .join(MAIL_ITEM)
                .on(MAIL_ITEM.ID.eq(MAIL_SCAN.MAIL_ID))
                .where(MAIL_SCAN.SHA256.eq(sha256))
                .orderBy(MAIL_SCAN.ID.desc())
                .limit(MOST)
                .forEach(row -> holders.add(new Holder(Of.MAIL, row.value1(), row.value2(), "")));
        return holders;
    }

    /** Reports among the cases that have it: whoever reads its words reads them. */
    List<Long> walled(DSLContext tx, String sha256) {
        return tx.selectDistinct(PETITION.ID)
                .from(ATTACHMENT)
                .join(PETITION)
                .on(PETITION.ID.eq(ATTACHMENT.PETITION_ID))
                .where(ATTACHMENT.SHA256.eq(sha256))
                .and(DSL.condition(PETITION.PROTECTED))
                .fetch(row -> Objects.requireNonNull(row.value1()));
    }
}
