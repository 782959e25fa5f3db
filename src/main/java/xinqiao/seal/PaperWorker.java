package xinqiao.seal;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Begins work as soon as the transaction that made it due has committed, on one thread beside those of the requests. */
@Component
class PaperWorker implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(PaperWorker.class);

    private final boolean works;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("seal-letters").factory());
    private volatile boolean ready;

    /** @param works not on a node that only serves pages: the job of another one does it */
    PaperWorker(@Value("${xinqiao.jobs.enabled:true}") boolean works) {
        this.works = works;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        ready = true;
    }

    void afterCommit(IntSupplier work) {
        if (!works || !ready) return;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                if (asked.compareAndSet(false, true)) thread.execute(() -> run(work));
            }
        });
    }

    private void run(IntSupplier work) {
        asked.set(false);
        try {
            int _ = work.getAsInt();
        } catch (RuntimeException e) {
            // the job does it at its next time
            LOG.warn("Letters could not be sealed", e);
        }
    }

    @Override
    public void destroy() {
        thread.shutdown();
    }
}
