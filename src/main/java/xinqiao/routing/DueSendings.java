package xinqiao.routing;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;

/** Sendings of which the feedback is due soon, or late, for whoever reminds of it. */
@Component
public class DueSendings {
    private final SendingStore store;

    DueSendings(SendingStore store) {
        this.store = store;
    }

    /** Those due on or before a day, in the order of their ids. */
    @Enforces(Provision.KM_23_3D)
    public List<Sending> until(DSLContext tx, LocalDate day, long after, int most) {
        return store.due(tx, day, after, most);
    }
}
