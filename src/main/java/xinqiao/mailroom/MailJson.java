package xinqiao.mailroom;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.journal.Entry;

/** Records as they are kept, in one fixed order. */
final class MailJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private MailJson() {}

    static Entry entry(MailFact fact) {
        return new Entry(fact.getClass().getSimpleName(), text(fact));
    }

    static Entry entry(SlipFact fact) {
        return new Entry(fact.getClass().getSimpleName(), text(fact));
    }

    static String text(Object value) {
        return JSON.writeValueAsString(value);
    }

    static <T> T value(String json, Class<T> type) {
        return JSON.readValue(json, type);
    }
}
