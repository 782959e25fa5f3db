package xinqiao.procedure;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All the words of a kind of letter as a house gives them (文书模板), in place of the procedure's. */
public record HouseTemplate(String houseCode, LetterKind letter, List<PartWording> parts) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public HouseTemplate {
        parts = List.copyOf(parts);
    }

    /** The parts as they are stored. */
    public static String json(List<PartWording> parts) {
        return JSON.writeValueAsString(parts);
    }

    public static List<PartWording> parts(String json) {
        return JSON.readValue(json, new TypeReference<List<PartWording>>() {});
    }
}
