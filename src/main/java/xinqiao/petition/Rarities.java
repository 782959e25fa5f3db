package xinqiao.petition;

import static xinqiao.db.Tables.PETITION;
import static xinqiao.db.Tables.PETITION_TEXT;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.petition.rules.Rarity;
import xinqiao.petition.rules.Wording;

/** What the last texts of the register have in common, kept in memory; of nobody's text more than numbers remain. */
@Component
class Rarities {
    private static final Machine TASK = new Machine("rarity of words");
    private static final int SAMPLE = 2000;
    private static final Duration GOOD_FOR = Duration.ofHours(1);

    private final Gate gate;
    private final Clock clock;
    private volatile Sample last = new Sample(Instant.MIN, Rarity.none(), 0);

    Rarities(Gate gate, Clock clock) {
        this.gate = gate;
        this.clock = clock;
    }

    /** @param total about how many texts there are */
    record Sample(Instant at, Rarity rarity, long total) {}

    /** Asked before the gate opens for somebody: it looks at texts that they may not see. */
    Sample now() {
        Sample known = last;
        Instant now = clock.instant();
        if (!known.at().equals(Instant.MIN)
                && Duration.between(known.at(), now).abs().compareTo(GOOD_FOR) < 0) return known;
        Sample fresh = gate.as(TASK, tx -> {
            var texts = tx.select(PETITION.TITLE, PETITION_TEXT.REQUEST, PETITION_TEXT.FACTS)
                    .from(PETITION)
                    .join(PETITION_TEXT)
                    .on(PETITION_TEXT.PETITION_ID.eq(PETITION.ID))
                    .where(DSL.not(DSL.condition(PETITION.PROTECTED)))
                    .orderBy(PETITION.ID.desc())
                    .limit(SAMPLE)
                    .fetch(row -> Wording.of(row.value1(), row.value2(), row.value3()));
            Long planned = tx.fetchSingle(
                            "select reltuples::bigint from pg_class where oid = 'petition_text'::regclass")
                    .get(0, Long.class);
            long total = Math.max(texts.size(), planned == null ? 0 : planned);
            return new Sample(now, Rarity.of(texts), total);
        });
        last = fresh;
        return fresh;
    }
}
