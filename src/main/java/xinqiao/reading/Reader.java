package xinqiao.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import xinqiao.reading.worker.Message.Answer;

/** Reads pages, one at a time, by a worker that is started when there is work and ends when there is none. */
@Component
class Reader implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Reader.class);
    /** The native part, in the jar of its platform; there is one for Linux on x86-64. */
    private static final String NATIVE = "lib/libRapidOcr.so";
    /** To start the worker and to open a file. */
    private static final Duration OPENING = Duration.ofSeconds(120);

    private final ReadingSettings settings;
    private final Path folder;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable WorkerProcess worker;
    private long lastUse = System.nanoTime();
    /** That the worker ends is our own doing, and no fault of what it reads. */
    private volatile boolean ending;

    Reader(ReadingSettings settings, @Value("${xinqiao.data}") Path data) {
        this.settings = settings;
        this.folder = data.toAbsolutePath().normalize().resolve("reading");
    }

    /** Whether pages can be recognised here. */
    boolean able() {
        String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        return settings.enabled()
                && system.equals("Linux amd64")
                && Reader.class.getClassLoader().getResource(NATIVE) != null;
    }

    int pages(Path file) throws Unread, InterruptedException {
        return ask(file, 0, OPENING).pages();
    }

    Read page(Path file, int page) throws Unread, InterruptedException {
        var read = ask(file, page, settings.page()).read();
        if (read == null) throw new Unread(Unread.Reason.UNREADABLE);
        return read;
    }

    private Answer ask(Path file, int page, Duration limit) throws Unread, InterruptedException {
        lock.lockInterruptibly();
        try {
            return twice(file, page, limit);
        } catch (Unread e) {
            if (ending) throw new InterruptedException();
            throw e;
        } catch (IOException e) {
            LOG.error("The reading worker could not be started", e);
            throw new Unread(Unread.Reason.CRASHED);
        } finally {
            lastUse = System.nanoTime();
            lock.unlock();
        }
    }

    /**
     * A worker that ends may have been ended by whoever stops the system, a moment before we are: so what it read is given
     * to a second one, and only what takes that down as well has crashed it.
     */
    private Answer twice(Path file, int page, Duration limit) throws Unread, IOException, InterruptedException {
        try {
            return worker().ask(file, page, limit);
        } catch (Unread e) {
            if (ending) throw new InterruptedException();
            if (e.reason() != Unread.Reason.CRASHED) throw e;
            return worker().ask(file, page, limit);
        }
    }

    private WorkerProcess worker() throws IOException {
        if (worker == null || !worker.alive()) worker = WorkerProcess.start(settings, folder);
        return worker;
    }

    /** The worker's number while there is one. */
    @Nullable
    Long pid() {
        WorkerProcess now = worker;
        return now != null && now.alive() ? (Long) now.pid() : null;
    }

    /** Ends a worker that nobody has asked anything for a while. */
    void rest() {
        if (!lock.tryLock()) return;
        try {
            if (worker != null && System.nanoTime() - lastUse > settings.idle().toNanos()) {
                worker.close();
                worker = null;
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void destroy() {
        stop();
    }

    /** What is being read is left to the next start. */
    void stop() {
        ending = true;
        WorkerProcess last = worker;
        if (last != null) last.close();
    }
}
