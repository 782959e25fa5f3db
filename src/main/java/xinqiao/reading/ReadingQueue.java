package xinqiao.reading;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import xinqiao.files.FileStore;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.reading.LeaseStore.Claimed;

/**
 * Reads what waits. A file is claimed for a while and held as long as pages come of it; each page is kept as soon as it was
 * read. So whoever goes on after a crash reads only what is missing, and nobody reads what somebody else is reading.
 */
@Component
class ReadingQueue {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingQueue.class);
    private static final Machine TASK = new Machine("reading");
    /** A file of which so many readers in a row, this whole system each time, kept no page is left alone. */
    private static final int MOST_TRIES = 3;

    private final Gate gate;
    private final LeaseStore leases;
    private final PageStore pages;
    private final Reader reader;
    private final ReadingSettings settings;
    private final FileStore files;
    private final Clock clock;

    ReadingQueue(
            Gate gate,
            LeaseStore leases,
            PageStore pages,
            Reader reader,
            ReadingSettings settings,
            FileStore files,
            Clock clock) {
        this.gate = gate;
        this.leases = leases;
        this.pages = pages;
        this.reader = reader;
        this.settings = settings;
        this.files = files;
        this.clock = clock;
    }

    /** Reads the next file. @return whether there was one */
    boolean next() throws InterruptedException {
        Optional<Claimed> claimed = gate.as(TASK, tx -> leases.claim(tx, clock.instant(), until()));
        if (claimed.isEmpty()) return false;
        try {
            read(claimed.get());
        } catch (InterruptedException e) {
            // a stop of ours is none of its tries, and whoever starts next needn't wait until the lease is over
            gate.run(TASK, tx -> leases.release(tx, claimed.get()));
            throw e;
        }
        return true;
    }

    private Instant until() {
        // longer than anything that is done between two pages
        return clock.instant().plus(settings.page()).plus(Duration.ofMinutes(2));
    }

    private void read(Claimed claimed) throws InterruptedException {
        Path file = files.path(claimed.sha256());
        try {
            if (claimed.tries() > MOST_TRIES) throw new Unread(Unread.Reason.CRASHED);
            int count = reader.pages(file);
            if (!gate.as(TASK, tx -> leases.opened(tx, claimed, count, until()))) return;
            Set<Integer> read = gate.as(TASK, tx -> pages.read(tx, claimed.id()));
            for (int page = 1; page <= count; page++)
                if (!read.contains(page) && !readPage(claimed, file, page)) return;
            gate.run(TASK, tx -> leases.done(tx, claimed));
        } catch (Unread e) {
            LOG.warn("File {} could not be read: {}", claimed.id(), e.reason());
            gate.run(TASK, tx -> leases.failed(tx, claimed, word(e)));
        }
    }

    /** @return false where it was stopped, or somebody else has it now */
    private boolean readPage(Claimed claimed, Path file, int page) throws InterruptedException {
        Read read;
        String failure;
        try {
            read = reader.page(file, page);
            failure = null;
        } catch (Unread e) {
            read = null;
            failure = word(e);
        }
        Read found = read;
        String why = failure;
        return gate.as(TASK, tx -> {
            boolean ours = leases.hold(tx, claimed, until());
            if (ours) pages.put(tx, claimed.id(), page, found, why);
            return ours;
        });
    }

    private static String word(Unread e) {
        return e.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
