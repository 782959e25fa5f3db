package xinqiao.petition;

import static xinqiao.db.Tables.PETITION;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
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
        return StreamHeads.in(tx, PETITION, PETITION.ID, PETITION.SEQ, PETITION.HASH, id, limit);
    }
}
