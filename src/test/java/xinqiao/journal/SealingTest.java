package xinqiao.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.law.Provision.SYS_3;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import xinqiao.law.Covers;

@Covers(SYS_3)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SealingTest {
    private JournalServer server;

    @BeforeAll
    void start() {
        server = new JournalServer();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @BeforeEach
    void clear() {
        server.clear();
    }

    @Test
    void aTransactionThatIsStillOpenHoldsTheSealBackAndIsSealedLater() throws Exception {
        var written = new CountDownLatch(1);
        var commit = new CountDownLatch(1);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<?> slow = other.submit(() -> server.gate().run(JournalServer.MACHINE, tx -> {
                server.write(tx, JournalServer.MACHINE, 1, 1);
                written.countDown();
                await(commit);
            }));
            await(written);
            server.write(JournalServer.MACHINE, 2, 1);
            assertThat(server.seal())
                    .as("fact 2 is committed, but fact 1 came first")
                    .isZero();
            commit.countDown();
            slow.get();
        }
        assertThat(server.seal()).isEqualTo(2);
        assertThat(server.found()).isEmpty();
    }

    @Test
    void noFactEscapesSealingHoweverTransactionsOverlap() throws Exception {
        int threads = 8;
        int transactions = 40;
        var done = new CountDownLatch(threads);
        List<Future<?>> writers = new ArrayList<>();
        long sealed = 0;
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            for (int thread = 0; thread < threads; thread++) {
                long first = 1 + thread * 1_000L;
                writers.add(executor.submit(() -> {
                    try {
                        for (int i = 0; i < transactions; i++) {
                            long id = first + i % 5;
                            server.gate().run(JournalServer.MACHINE, tx -> {
                                server.write(tx, JournalServer.MACHINE, id, 1);
                                pause();
                                server.write(tx, JournalServer.MACHINE, id, 2);
                            });
                        }
                    } finally {
                        done.countDown();
                    }
                }));
            }
            while (done.getCount() > 0) sealed += server.seal();
            for (Future<?> writer : writers) writer.get();
        }
        sealed += server.seal();
        assertThat(sealed).isEqualTo(3L * threads * transactions);
        assertThat(server.superuser.fetchValue("select sum(facts)::bigint from journal_seal"))
                .isEqualTo(sealed);
        assertThat(server.superuser.fetchValue("select count(*)::int from journal_seal"))
                .as("the seals were set while others wrote")
                .isNotEqualTo(1);
        assertThat(server.found()).isEmpty();
    }

    @Test
    void theCheckMayRunWhileOthersWrite() throws Exception {
        for (long id = 1; id <= 50; id++) server.write(JournalServer.MACHINE, id, 20);
        try (ExecutorService executor = Executors.newSingleThreadExecutor()) {
            Future<?> writer = executor.submit(() -> {
                for (int i = 0; i < 200; i++) server.write(JournalServer.MACHINE, 1 + i % 50, 1);
            });
            while (!writer.isDone()) {
                server.seal();
                assertThat(server.found())
                        .filteredOn(words -> !words.contains("does not end"))
                        .isEmpty();
            }
            writer.get();
        }
        assertThat(server.found()).isEmpty();
    }

    @Test
    void twoWritersCannotBothContinueFromTheSameLink() {
        server.write(JournalServer.MACHINE, 1, 1);
        Link same = server.head(1);
        server.write(JournalServer.MACHINE, 1, 1);
        server.heads.put(1L, same);
        assertThatThrownBy(() -> server.write(JournalServer.MACHINE, 1, 1)).hasMessageContaining("fact_stream");
    }

    @Test
    void aServerThatCountsItsTransactionsAnewIsRefused() {
        server.write(JournalServer.MACHINE, 1, 1);
        server.seal();
        server.superuser.execute("update journal_seal set to_xid = to_xid + 1000000");
        assertThatThrownBy(server::seal).hasMessageContaining("advance its counter past the last seal");
    }

    @Test
    void aHundredThousandFactsAreVerified() {
        for (long id = 1; id <= 100; id++) server.write(JournalServer.MACHINE, id, 1_000);
        assertThat(server.seal()).isEqualTo(100_000);
        long start = System.nanoTime();
        assertThat(server.found()).isEmpty();
        System.out.printf(
                "100,000 facts verified in %d ms%n", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }

    private static void pause() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(6));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
