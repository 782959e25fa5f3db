package xinqiao.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jspecify.annotations.Nullable;

/** Counts what the application sends to the database, and keeps the texts while somebody asks for them. */
final class Statements implements ExecuteListener {
    private final LongAdder count = new LongAdder();
    private @Nullable List<String> kept;

    @Override
    public void executeStart(ExecuteContext context) {
        count.increment();
        var texts = kept;
        if (texts != null) texts.add(String.valueOf(context.sql()));
    }

    long sum() {
        return count.sum();
    }

    /** The statements of one piece of work; only while a single thread works. */
    List<String> of(Runnable work) {
        var texts = new ArrayList<String>();
        kept = texts;
        work.run();
        kept = null;
        return texts;
    }
}
