package xinqiao.serving;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.journal.Entry;

/** Records as they are kept, in one fixed order. */
final class ServingJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private ServingJson() {}

    static Entry entry(ServingFact fact) {
        return new Entry(fact.getClass().getSimpleName(), JSON.writeValueAsString(fact));
    }

    static String text(Receipt receipt) {
        return JSON.writeValueAsString(receipt);
    }

    static Receipt receipt(String text) {
        return JSON.readValue(text, Receipt.class);
    }
}
