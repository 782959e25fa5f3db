package xinqiao.petition;

import static xinqiao.db.Tables.PETITION;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.journal.Link;
import xinqiao.journal.StreamHeads;

/** The ends of the petitions' journals, as their rows remember them. */
@Component
class PetitionHeads implements StreamHeads {
    @Override
    public String kind() {
        return "petition";
    }

    @Override
    public List<Head> after(DSLContext tx, long id, int limit) {
        return tx.select(PETITION.ID, PETITION.SEQ, PETITION.HASH)
                .from(PETITION)
                .where(PETITION.ID.gt(id))
                .orderBy(PETITION.ID)
                .limit(limit)
                .fetch(row -> new Head(row.value1(), new Link(row.value2(), row.value3())));
    }
}
