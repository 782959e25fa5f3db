package xinqiao.routing;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.journal.Entry;

/** Sendings and their facts as JSON in one fixed order. */
final class SendingJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private SendingJson() {}

    static Entry entry(SendingFact fact) {
        return new Entry(fact.getClass().getSimpleName(), write(fact));
    }

    static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    static <T> T read(String json, Class<T> type) {
        return JSON.readValue(json, type);
    }

    static SendingFact fact(Entry entry) {
        for (Class<?> type : SendingFact.class.getPermittedSubclasses())
            if (type.getSimpleName().equals(entry.kind())) return (SendingFact) JSON.readValue(entry.payload(), type);
        throw new IllegalStateException("the journal knows a fact that this version doesn't: " + entry.kind());
    }
}
