package xinqiao.petition;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.journal.Entry;

/** Facts as the journal keeps them: the name of the fact, and its contents as JSON in one fixed order. */
final class Facts {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private static final Map<String, Class<?>> KINDS = Arrays.stream(PetitionFact.class.getPermittedSubclasses())
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    private Facts() {}

    static Entry write(PetitionFact fact) {
        return new Entry(fact.getClass().getSimpleName(), JSON.writeValueAsString(fact));
    }

    static PetitionFact read(String kind, String payload) {
        Class<?> type = KINDS.get(kind);
        if (type == null)
            throw new IllegalStateException("the journal knows a fact that this version doesn't: " + kind);
        return (PetitionFact) JSON.readValue(payload, type);
    }

    static String json(Object value) {
        return JSON.writeValueAsString(value);
    }

    /** Whether two texts are the same JSON, however each is written: PostgreSQL orders and spaces it its own way. */
    static boolean same(String one, String other) {
        return JSON.readTree(one).equals(JSON.readTree(other));
    }

    static <T> T value(String json, Class<T> type) {
        return JSON.readValue(json, type);
    }
}
