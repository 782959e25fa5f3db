package xinqiao.reading;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** One thread beside those of the requests that reads what waits, soon after it was handed in. */
@Component
class ReadingThread implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingThread.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(30);

    private final ReadingQueue queue;
    private final Reader reader;
    private final boolean works;
    private final Thread thread = Thread.ofPlatform().daemon().name("reading").unstarted(this::run);

    /** @param jobs off in tests, for a single command and on nodes that shall only serve pages */
    ReadingThread(ReadingQueue queue, Reader reader, @Value("${xinqiao.jobs.enabled:true}") boolean jobs) {
        this.queue = queue;
        this.reader = reader;
        this.works = jobs && reader.able();
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        if (works && thread.getState() == Thread.State.NEW) thread.start();
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                if (queue.next()) continue;
                reader.rest();
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.error("Scans could not be read", e);
                try {
                    Thread.sleep(AFTER_TROUBLE);
                } catch (InterruptedException ended) {
                    return;
                }
            }
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.interrupt();
        // it gives back what it had claimed, as long as there is a database
        reader.stop();
        if (thread.isAlive()) thread.join(Duration.ofSeconds(5));
    }
}
