package xinqiao.api.administration;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import xinqiao.administration.Administration;
import xinqiao.administration.Item;
import xinqiao.api.http.WrongField;
import xinqiao.identity.Actor;
import xinqiao.organisation.Power;
import xinqiao.web.Missing;

/** A thing that is kept as data, as it is now. */
@Schema(description = "A thing that is kept as data, as it is now")
record Kept(
        Item item,

        @Schema(description = "Names it among those of its kind", example = "8602")
        String key,

        @Schema(example = "瑞丽海关") String title,

        @Schema(description = "The house that it belongs to; empty where it belongs to none", example = "8602")
        String house,

        @Schema(description = "The number of its last change; a change names it, so that nothing is overwritten")
        int version,

        @Schema(description = "Whether the caller may change it")
        boolean editable,

        @Schema(
                description =
                        "All that can be changed, as text: several powers apart by blanks, days as 2026-11-22, yes or no",
                example = "{\"name-zh\": \"瑞丽海关\", \"name-en\": \"Ruili Customs\", \"in-service\": \"yes\"}")
        SortedMap<String, String> fields) {

    static Kept of(Administration.State state) {
        var held = state.held();
        return new Kept(
                held.item(),
                held.key(),
                held.title(),
                held.houseCode(),
                state.version(),
                state.editable(),
                held.fields());
    }

    /** What can be said of something new; of the others each house has one, to be changed. */
    private static Set<String> fieldsOfNew(Item item) {
        return switch (item) {
            case HOUSE -> Set.of("parent", "code", "name-zh", "name-en", "mark");
            case DEPARTMENT -> Set.of("house", "department-kind", "name-zh", "name-en");
            case PERSON -> Set.of("house", "name", "latin", "staff-no");
            case ACCOUNT -> Set.of("person", "login");
            case POST ->
                Set.of("person", "department", "title-zh", "title-en", "role", "scope", "powers", "from", "until");
            case ROLE -> Set.of("house", "name-zh", "name-en", "scope", "powers");
            case PROFILE -> Set.of("house", "yaml");
            case CONTACT, NOTICE, INTRODUCTION, PHONES, FOLLOWED, WORDING -> throw new Missing();
        };
    }

    /** @throws WrongField for a field that such a thing hasn't, so that nobody believes that it had an effect */
    static Map<String, String> asked(Item item, Map<String, String> fields) {
        return known(fieldsOfNew(item), fields);
    }

    /** @throws WrongField for a field that the thing hasn't */
    Map<String, String> asked(Map<String, String> fields) {
        return known(this.fields.keySet(), fields);
    }

    private static Map<String, String> known(Set<String> names, Map<String, String> fields) {
        for (String name : fields.keySet())
            if (!names.contains(name)) throw new WrongField("fields." + name, WrongField.Kind.UNKNOWN);
        return fields;
    }

    /** Kinds stand in addresses in small letters. */
    static Item item(String name) {
        return Arrays.stream(Item.values())
                .filter(item -> item.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    static void mustAdminister(Actor actor) {
        if (!actor.may(Power.ADMINISTER)) throw new Missing();
    }
}
