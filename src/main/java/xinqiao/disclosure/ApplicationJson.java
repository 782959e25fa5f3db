package xinqiao.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.journal.Entry;

/** Applications and their facts as JSON in one fixed order. */
final class ApplicationJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private static final Map<String, Class<?>> KINDS =
            kinds(ApplicationFact.class).collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    private ApplicationJson() {}

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(ApplicationJson::kinds);
    }

    static Entry entry(ApplicationFact fact) {
        return new Entry(fact.getClass().getSimpleName(), write(fact));
    }

    static List<Entry> entries(List<ApplicationFact> facts) {
        return facts.stream().map(ApplicationJson::entry).toList();
    }

    static ApplicationFact fact(Entry entry) {
        Class<?> type = KINDS.get(entry.kind());
        if (type == null)
            throw new IllegalStateException("the journal knows a fact that this version doesn't: " + entry.kind());
        return (ApplicationFact) JSON.readValue(entry.payload(), type);
    }

    static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    static <T> T read(String json, Class<T> type) {
        return JSON.readValue(json, type);
    }
}
