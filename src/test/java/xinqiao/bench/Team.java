package xinqiao.bench;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Some threads that all do the same until the time is over. */
final class Team {
    private Team() {}

    /** @return lives a second */
    static double work(int threads, Duration howLong, AtomicLong lives, IntConsumer life) throws InterruptedException {
        long before = lives.get();
        long begin = System.nanoTime();
        long end = begin + howLong.toNanos();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var all = pool.invokeAll(IntStream.range(0, threads)
                    .mapToObj(thread -> (Callable<Void>) () -> {
                        while (System.nanoTime() < end) {
                            life.accept(thread);
                            lives.incrementAndGet();
                        }
                        return null;
                    })
                    .toList());
            for (var each : all)
                if (each.state() == Future.State.FAILED) throw new IllegalStateException(each.exceptionNow());
        }
        return (lives.get() - before) * 1e9 / (System.nanoTime() - begin);
    }
}
