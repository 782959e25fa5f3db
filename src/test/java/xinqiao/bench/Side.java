package xinqiao.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;

/** One of the two that race: what it does and what it has used so far. */
final class Side {
    private final String name;
    private final String schema;
    private final IntConsumer life;
    private final LongSupplier statements;
    private final AtomicLong lives = new AtomicLong();
    private final List<Double> rates = new ArrayList<>();
    private Meter.Reading used = Meter.Reading.NOTHING;
    private long storedBefore;
    private long statementsBefore;

    Side(String name, String schema, IntConsumer life, LongSupplier statements) {
        this.name = name;
        this.schema = schema;
        this.life = life;
        this.statements = statements;
    }

    String name() {
        return name;
    }

    void warmUp(int threads, Duration howLong) throws InterruptedException {
        var unused = Team.work(threads, howLong, lives, life);
    }

    void begin(Meter meter) {
        lives.set(0);
        storedBefore = meter.stored(schema);
        statementsBefore = statements.getAsLong();
    }

    void slice(int threads, Duration howLong, Meter meter) throws InterruptedException {
        var before = meter.read();
        rates.add(Team.work(threads, howLong, lives, life));
        used = used.plus(meter.read().since(before));
    }

    double lastRate() {
        return rates.getLast();
    }

    String report(Meter meter, int transactions) {
        double n = lives.get();
        var sorted = rates.stream().sorted().toList();
        return "%-12s %6.1f lives/s [%.1f–%.1f], CPU %.1f ms + %.1f ms in PostgreSQL, WAL %.1f kB, stored %.1f kB a life, %.1f statements a transaction"
                .formatted(
                        name,
                        sorted.get(sorted.size() / 2),
                        sorted.getFirst(),
                        sorted.getLast(),
                        used.jvm().toMillis() / n,
                        used.postgres().toMillis() / n,
                        used.wal() / n / 1000,
                        (meter.stored(schema) - storedBefore) / n / 1000,
                        (statements.getAsLong() - statementsBefore) / n / transactions);
    }
}
