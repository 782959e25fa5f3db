package xinqiao.disclosure;

import java.util.List;
import org.jooq.DSLContext;

/** Wants to know what happened to applications, in the transaction in which it happens and with its reach. */
public interface ApplicationWatch {
    /** @param after the application as it stands then */
    void happened(DSLContext tx, Application after, List<ApplicationFact> facts);
}
