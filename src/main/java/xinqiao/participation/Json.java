package xinqiao.participation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.journal.Entry;

/** Records as they are kept, in one fixed order. */
final class Json {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private Json() {}

    static Entry entry(DialogueFact fact) {
        return new Entry(fact.getClass().getSimpleName(), text(fact));
    }

    static String text(Object value) {
        return JSON.writeValueAsString(value);
    }

    static <T> T value(String json, Class<T> type) {
        return JSON.readValue(json, type);
    }

    /** What was chosen, by the question's number. */
    static Map<Integer, List<Integer>> choices(String json) {
        return JSON.readValue(json, new TypeReference<>() {});
    }

    static Content content(DialogueKind kind, String json) {
        return switch (kind) {
            case CONSULTATION -> value(json, Consultation.class);
            case SURVEY -> value(json, Survey.class);
            case EVENT -> value(json, PublicEvent.class);
            case FAQ -> value(json, FrequentQuestion.class);
            case OPINION -> value(json, OpinionCase.class);
            case QUESTION -> value(json, Question.class);
        };
    }

    static String digest(String text) {
        return HexFormat.of().formatHex(sha256(text));
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
