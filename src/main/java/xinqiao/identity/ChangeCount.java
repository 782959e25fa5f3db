package xinqiao.identity;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * How often something changed on this node, so that what was counted before is counted anew. What another node changes
 * isn't in it: whoever keeps something by it keeps it for a few seconds only.
 */
@Component
public class ChangeCount {
    private final AtomicLong count = new AtomicLong();

    /** Read it before what is to be kept. */
    public long count() {
        return count.get();
    }

    /** Something is changed in this transaction; it counts when that has ended, however it does: what was read inside is over. */
    public void noted() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            count.incrementAndGet();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                count.incrementAndGet();
            }
        });
    }
}
