package xinqiao.routing;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.journal.Entry;

/** Sendings, negotiations and their facts as JSON in one fixed order. */
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
        return (SendingFact) read(SendingFact.class, entry);
    }

    static NegotiationFact negotiation(Entry entry) {
        return (NegotiationFact) read(NegotiationFact.class, entry);
    }

    private static Object read(Class<?> facts, Entry entry) {
        for (Class<?> type : facts.getPermittedSubclasses())
            if (type.getSimpleName().equals(entry.kind())) return JSON.readValue(entry.payload(), type);
        throw new IllegalStateException("the journal knows a fact that this version doesn't: " + entry.kind());
    }
}
