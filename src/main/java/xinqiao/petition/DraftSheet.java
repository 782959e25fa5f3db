package xinqiao.petition;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import xinqiao.petition.RegistrationDraft.Content;
import xinqiao.procedure.MatterKind;

/**
 * What a registration lacks before it can be registered, as names of {@code workbench.missing.}; of a visit more than of a
 * letter (JF-V1a). The values stand under the names of the desk's form.
 */
public final class DraftSheet {
    private static final List<String> ACCUSING = List.of("举报", "检举", "控告", "揭发");
    private static final int TITLE = 60;

    private final Map<String, List<String>> typed;

    private DraftSheet(Map<String, List<String>> typed) {
        this.typed = typed;
    }

    public static Content content(Map<String, List<String>> typed, List<Upload> files) {
        var sheet = new DraftSheet(new TreeMap<>(typed));
        var channel = sheet.constant("channel", Channel.values());
        return new Content(sheet.shut(), channel.orElse(null), sheet.title(), sheet.missing(channel), typed, files);
    }

    private String value(String name) {
        var all = typed.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.getFirst();
    }

    private <E extends Enum<E>> Optional<E> constant(String name, E[] all) {
        return Stream.of(all).filter(one -> one.name().equals(value(name))).findFirst();
    }

    /** Whoever is complained of must not find it among the drafts: shut as soon as anything points to a report. */
    private boolean shut() {
        String said = value("title") + value("request") + value("facts");
        return !value("accused").isEmpty()
                || constant("asked", MatterKind.values()).orElse(null) == MatterKind.REPORT
                || ACCUSING.stream().anyMatch(said::contains);
    }

    /** Never a name: the title isn't sealed. */
    private String title() {
        for (String field : List.of("title", "request")) {
            String line = value(field).replaceAll("\\s+", " ");
            if (!line.isEmpty())
                return line.codePointCount(0, line.length()) <= TITLE
                        ? line
                        : line.substring(0, line.offsetByCodePoints(0, TITLE - 1)) + "…";
        }
        return "";
    }

    private List<String> missing(Optional<Channel> channel) {
        List<String> missing = new ArrayList<>();
        if (channel.isEmpty()) missing.add("channel");
        if (!day(value("receivedOn"))) missing.add("receivedOn");
        if (!value("anonymous").equals("yes")) {
            note(missing, "name", "p0-name");
            note(missing, "address", "p0-address");
        }
        note(missing, "request", "request");
        note(missing, "facts", "facts");
        if (channel.map(Channel::oral).orElse(false) && !value("confirmed").equals("yes")) missing.add("confirmed");
        if (channel.map(Channel::inPerson).orElse(false)) {
            note(missing, "phone", "p0-phone");
            note(missing, "document", "p0-documentNumber");
            note(missing, "shown", "came-" + ChannelField.DOCUMENT_SHOWN);
            note(missing, "competent", "came-" + ChannelField.COMPETENT_HOUSE);
            note(missing, "occupation", "class-OCCUPATION");
            note(missing, "ethnicity", "class-ETHNICITY");
            note(missing, "place", "place");
            note(missing, "handling", "came-" + ChannelField.PROPOSED_HANDLING);
        }
        return missing;
    }

    private static boolean day(String typed) {
        try {
            int year = LocalDate.parse(typed).getYear();
            return year > 0 && year <= 9999;
        } catch (DateTimeParseException notADay) {
            return false;
        }
    }

    private void note(List<String> missing, String name, String field) {
        if (value(field).isEmpty()) missing.add(name);
    }
}
