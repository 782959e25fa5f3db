package xinqiao.administration;

import static xinqiao.db.Tables.ADMINISTERED;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.journal.StreamHeads;

/** The ends of the journals of what is administered, as their rows remember them. */
@Component
class ChangeHeads implements StreamHeads {
    @Override
    public String kind() {
        return ChangeBook.STREAM;
    }

    @Override
    public List<Head> after(DSLContext tx, long id, int limit) {
        return StreamHeads.in(tx, ADMINISTERED, ADMINISTERED.ID, ADMINISTERED.SEQ, ADMINISTERED.HASH, id, limit);
    }
}
