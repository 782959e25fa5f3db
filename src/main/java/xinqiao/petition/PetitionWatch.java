package xinqiao.petition;

import java.util.List;
import org.jooq.DSLContext;

/** Wants to know what happened to petitions, in the transaction in which it happens and with its reach. */
public interface PetitionWatch {
    /** @param after the petition as it stands then */
    void happened(DSLContext tx, Petition after, List<PetitionFact> facts);
}
