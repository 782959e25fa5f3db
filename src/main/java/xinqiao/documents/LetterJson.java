package xinqiao.documents;

import tools.jackson.databind.json.JsonMapper;

/** The stored form of a letter. */
final class LetterJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private LetterJson() {}

    static String write(Letter letter) {
        return MAPPER.writeValueAsString(letter);
    }

    static Letter read(String json) {
        return MAPPER.readValue(json, Letter.class);
    }
}
