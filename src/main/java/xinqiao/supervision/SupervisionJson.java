package xinqiao.supervision;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.journal.Entry;

/** Supervisions, reminders and their facts as JSON in one fixed order. */
final class SupervisionJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private SupervisionJson() {}

    static Entry entry(Object fact) {
        return new Entry(fact.getClass().getSimpleName(), write(fact));
    }

    static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    static Supervision supervision(String json) {
        return JSON.readValue(json, Supervision.class);
    }

    static SupervisionFact fact(Entry entry) {
        for (Class<?> type : SupervisionFact.class.getPermittedSubclasses())
            if (type.getSimpleName().equals(entry.kind()))
                return (SupervisionFact) JSON.readValue(entry.payload(), type);
        throw new IllegalStateException("the journal knows a fact that this version doesn't: " + entry.kind());
    }
}
