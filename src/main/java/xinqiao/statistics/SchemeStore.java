package xinqiao.statistics;

import static xinqiao.db.Tables.ASSESSMENT_SCHEME;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All SQL on the weights by which units are assessed; a row is only ever added. */
@Component
class SchemeStore {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What holds for a house: its own newest, else that of the nearest above, else what came with the system. */
    Scheme find(DSLContext tx, List<String> line) {
        return tx
                .selectFrom(ASSESSMENT_SCHEME)
                .where(ASSESSMENT_SCHEME.HOUSE_CODE.in(line).or(ASSESSMENT_SCHEME.HOUSE_CODE.isNull()))
                .orderBy(ASSESSMENT_SCHEME.ID.desc())
                .fetch()
                .stream()
                .min(Comparator.comparingInt(
                        row -> row.getHouseCode() == null ? line.size() : line.indexOf(row.getHouseCode())))
                .map(row -> new Scheme(row.getHouseCode(), weights(row.getWeights()), row.getMadeOn(), row.getMadeBy()))
                .orElseThrow();
    }

    private static Map<Indicator, Integer> weights(JSONB json) {
        Map<String, Integer> named = JSON.readValue(json.data(), new TypeReference<Map<String, Integer>>() {});
        Map<Indicator, Integer> weights = new EnumMap<>(Indicator.class);
        named.forEach((name, weight) -> weights.put(Indicator.valueOf(name), weight));
        return weights;
    }

    void add(DSLContext tx, String house, Map<Indicator, Integer> weights, LocalDate on, String by) {
        tx.insertInto(ASSESSMENT_SCHEME)
                .set(ASSESSMENT_SCHEME.HOUSE_CODE, house)
                .set(ASSESSMENT_SCHEME.WEIGHTS, JSONB.valueOf(JSON.writeValueAsString(weights)))
                .set(ASSESSMENT_SCHEME.MADE_ON, on)
                .set(ASSESSMENT_SCHEME.MADE_BY, by)
                .execute();
    }
}
