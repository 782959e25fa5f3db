package xinqiao.api.petition;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import xinqiao.dictionary.DictionaryKind;
import xinqiao.petition.Channel;
import xinqiao.petition.ChannelField;
import xinqiao.petition.PetitionerDetails;
import xinqiao.procedure.MatterKind;

/** A petition that lacks something yet, in the shape of {@link NewPetition} with everything left out that isn't known. */
@Schema(description = "What is known of a petition so far; the desk goes on with it under the same names")
record DraftPetition(
        @Nullable Channel channel,

        @Schema(description = "As typed: a day such as 2026-11-20, or what may become one") @Nullable
        String receivedOn,

        @Nullable MatterKind asked,
        @Nullable String title,
        @Nullable String request,
        @Nullable String facts,
        @Nullable String place,
        @Nullable String business,
        @Nullable List<PetitionerDetails> petitioners,
        @Nullable Boolean anonymous,
        @Nullable Integer groupSize,
        @Nullable List<String> accused,
        @Nullable Boolean confirmed,
        @Nullable String language,
        @Nullable Map<ChannelField, String> came,
        @Nullable Map<DictionaryKind, String> counted) {

    /** Under the names of the desk's form. */
    Map<String, List<String>> form() {
        Map<String, List<String>> form = new TreeMap<>();
        put(form, "channel", channel);
        put(form, "receivedOn", receivedOn);
        put(form, "asked", asked);
        put(form, "title", title);
        put(form, "request", request);
        put(form, "facts", facts);
        put(form, "place", place);
        put(form, "business", business);
        put(form, "groupSize", groupSize);
        put(form, "language", language);
        if (Boolean.TRUE.equals(anonymous)) put(form, "anonymous", "yes");
        if (Boolean.TRUE.equals(confirmed)) put(form, "confirmed", "yes");
        if (accused != null) put(form, "accused", String.join("\n", accused));
        var people = petitioners == null ? List.<PetitionerDetails>of() : petitioners;
        for (int row = 0; row < people.size(); row++) put(form, "p" + row + "-", people.get(row));
        put(form, "rows", Math.max(1, people.size()));
        if (came != null) came.forEach((field, value) -> put(form, "came-" + field, value));
        if (counted != null) counted.forEach((kind, code) -> put(form, "class-" + kind, code));
        return form;
    }

    private static void put(Map<String, List<String>> form, String row, PetitionerDetails one) {
        put(form, row + "name", one.name());
        put(form, row + "documentKind", one.documentKind());
        put(form, row + "documentNumber", one.documentNumber());
        put(form, row + "phone", one.phone());
        put(form, row + "email", one.email());
        put(form, row + "address", one.address());
        put(form, row + "organisation", one.organisation());
        if (one.representative()) put(form, row + "representative", "yes");
    }

    private static void put(Map<String, List<String>> form, String name, @Nullable Object value) {
        String typed = value == null ? "" : value.toString().replace("\0", "").strip();
        if (!typed.isEmpty()) form.put(name, List.of(typed));
    }

    static DraftPetition of(Map<String, List<String>> form) {
        String accused = value(form, "accused");
        return new DraftPetition(
                constant(form, "channel", Channel.values()),
                value(form, "receivedOn"),
                constant(form, "asked", MatterKind.values()),
                value(form, "title"),
                value(form, "request"),
                value(form, "facts"),
                value(form, "place"),
                value(form, "business"),
                people(form),
                yes(form, "anonymous"),
                number(form, "groupSize"),
                accused == null
                        ? null
                        : accused.lines().filter(line -> !line.isBlank()).toList(),
                yes(form, "confirmed"),
                value(form, "language"),
                named(form, "came-", ChannelField.values()),
                named(form, "class-", DictionaryKind.values()));
    }

    private static List<PetitionerDetails> people(Map<String, List<String>> form) {
        Integer rows = number(form, "rows");
        List<PetitionerDetails> people = new ArrayList<>();
        for (int row = 0; row < Math.clamp(rows == null ? 1 : rows, 1, 200); row++) {
            String at = "p" + row + "-";
            String name = value(form, at + "name");
            boolean filled = form.entrySet().stream()
                    .anyMatch(one -> one.getKey().startsWith(at)
                            && !one.getKey().endsWith("documentKind")
                            && one.getValue().stream().anyMatch(typed -> !typed.isEmpty()));
            if (filled)
                people.add(new PetitionerDetails(
                        name == null ? "" : name,
                        yes(form, at + "representative"),
                        value(form, at + "documentKind"),
                        value(form, at + "documentNumber"),
                        value(form, at + "phone"),
                        value(form, at + "email"),
                        value(form, at + "address"),
                        value(form, at + "organisation")));
        }
        return people;
    }

    private static <E extends Enum<E>> Map<E, String> named(Map<String, List<String>> form, String prefix, E[] all) {
        Map<E, String> found = new TreeMap<>();
        for (E one : all) {
            String value = value(form, prefix + one.name());
            if (value != null) found.put(one, value);
        }
        return found;
    }

    private static @Nullable String value(Map<String, List<String>> form, String name) {
        var all = form.getOrDefault(name, List.of());
        return all.isEmpty() || all.getFirst().isEmpty() ? null : all.getFirst();
    }

    private static boolean yes(Map<String, List<String>> form, String name) {
        return form.getOrDefault(name, List.of()).contains("yes");
    }

    private static @Nullable Integer number(Map<String, List<String>> form, String name) {
        String typed = value(form, name);
        return typed != null && typed.matches("\\d{1,6}") ? Integer.valueOf(typed) : null;
    }

    private static <E extends Enum<E>> @Nullable E constant(Map<String, List<String>> form, String name, E[] all) {
        for (E one : all) if (one.name().equals(value(form, name))) return one;
        return null;
    }
}
