package xinqiao.petition;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import xinqiao.personal.Masking;
import xinqiao.petition.rules.Arrival;

/** What is known of how a petition came, besides what every petition has; blank values are left out. */
public record ChannelFacts(Map<ChannelField, String> values) {
    public static final ChannelFacts NONE = new ChannelFacts(Map.of());

    /** 交办, as a choice of {@link ChannelField#HANDED}. */
    public static final String ASSIGNED = "ASSIGNED";

    public ChannelFacts {
        Map<ChannelField, String> said = new EnumMap<>(ChannelField.class);
        values.forEach((field, value) -> {
            if (!value.isBlank()) said.put(field, value.strip());
        });
        values = java.util.Collections.unmodifiableMap(said);
    }

    public String value(ChannelField field) {
        return values.getOrDefault(field, "");
    }

    public boolean has(ChannelField field) {
        return values.containsKey(field);
    }

    /**
     * Whether it was assigned (交办) and not merely forwarded, which may ask for a result as well. Where nobody wrote down
     * which, a day for the result says it: to assign is to ask for one by a day (条例 22).
     */
    public boolean assigned() {
        String handed = value(ChannelField.HANDED);
        return handed.isEmpty() ? has(ChannelField.REPORT_BY) : handed.equals(ASSIGNED);
    }

    /** Those that reach nobody, as the journal has them. */
    public ChannelFacts impersonal() {
        return new ChannelFacts(values.entrySet().stream()
                .filter(entry -> !entry.getKey().kind().personal())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** What is wrong with one value: {@code number}, {@code date}, {@code moment}, {@code choose}, {@code too-long}. */
    public static Optional<String> problem(ChannelField field, String value, LocalDate today) {
        return Arrival.problem(field, value, today);
    }

    /** Those that reach somebody, as whoever doesn't need them sees them; all others as they are. */
    public ChannelFacts masked() {
        Map<ChannelField, String> masked = new EnumMap<>(ChannelField.class);
        values.forEach((field, value) -> masked.put(
                field,
                switch (field.kind()) {
                    case PHONE -> Objects.requireNonNull(Masking.phone(value));
                    case EMAIL -> Objects.requireNonNull(Masking.email(value));
                    case LINE, AREA, NUMBER, DAY, DAY_AHEAD, MOMENT, CHOICE, HOUSE -> value;
                }));
        return new ChannelFacts(masked);
    }

    /** Those that reach somebody. */
    public ChannelFacts reach() {
        return new ChannelFacts(values.entrySet().stream()
                .filter(entry -> entry.getKey().kind().personal())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** A visit at this house, by somebody who showed a document, about a matter for it. */
    public static ChannelFacts visit(LocalDate on, String house) {
        return new ChannelFacts(Map.of(
                ChannelField.VISITED_AT,
                on + "T09:00",
                ChannelField.DOCUMENT_SHOWN,
                "YES",
                ChannelField.COMPETENT_HOUSE,
                house));
    }
}
