package xinqiao.api.http;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Reads requests strictly: a component that may not be null must be there, and what isn't known is refused. */
public final class Bodies {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private Bodies() {}

    /** @throws WrongField naming what keeps the JSON from being such a record */
    public static <T extends Record> T read(JsonNode body, Class<T> type) {
        require(type, body);
        try {
            T read = JSON.treeToValue(body, type);
            complete(read);
            return read;
        } catch (JacksonException e) {
            throw wrong(e);
        }
    }

    /** The last fact that the caller had seen. */
    public static int seq(@Nullable JsonNode seq) {
        if (seq == null || seq.isNull()) throw new WrongField("seq", WrongField.Kind.MISSING);
        if (!seq.isInt()) throw new WrongField("seq", WrongField.Kind.NO_SUCH_VALUE);
        return seq.asInt();
    }

    /** Which components a caller has to give. */
    public static List<String> required(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .filter(component -> !mayBeNull(component))
                .map(RecordComponent::getName)
                .toList();
    }

    private static void require(Class<?> type, JsonNode body) {
        for (String name : required(type)) {
            if (!body.hasNonNull(name)) throw new WrongField(name, WrongField.Kind.MISSING);
        }
    }

    /** Looks into what was read, to the last record in it. */
    static void complete(@Nullable Object read) {
        if (read instanceof Collection<?> several) several.forEach(Bodies::complete);
        if (read instanceof Map<?, ?> named) named.forEach((name, value) -> complete(String.valueOf(name), value));
        if (read instanceof Record one && read.getClass().getName().startsWith("xinqiao.")) {
            for (RecordComponent component : one.getClass().getRecordComponents()) {
                Object value = value(one, component);
                if (value == null && !mayBeNull(component))
                    throw new WrongField(component.getName(), WrongField.Kind.MISSING);
                if (value instanceof Collection<?> several && several.stream().anyMatch(each -> each == null))
                    throw new WrongField(component.getName(), WrongField.Kind.MISSING);
                if (value instanceof String text && !storable(text))
                    throw new WrongField(component.getName(), WrongField.Kind.NO_SUCH_VALUE);
                if (value instanceof LocalDate day) Days.possible(component.getName(), day);
                complete(value);
            }
        }
    }

    private static void complete(String name, @Nullable Object value) {
        if (value == null) throw new WrongField(name, WrongField.Kind.MISSING);
        if (!storable(name) || value instanceof String text && !storable(text))
            throw new WrongField(name, WrongField.Kind.NO_SUCH_VALUE);
        complete(value);
    }

    /** JSON can write NUL and half a character; no text has them, and PostgreSQL can't keep them. */
    static boolean storable(String text) {
        return text.indexOf('\0') < 0
                && text.codePoints()
                        .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    /** What Jackson couldn't read, without its words, which tell of our classes. */
    static WrongField wrong(JacksonException e) {
        String path = e.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? Integer.toString(step.getIndex()) : step.getPropertyName())
                .collect(Collectors.joining("."));
        var kind = e instanceof UnrecognizedPropertyException ? WrongField.Kind.UNKNOWN : WrongField.Kind.NO_SUCH_VALUE;
        return new WrongField(path, kind);
    }

    private static boolean mayBeNull(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Object value(Record of, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
