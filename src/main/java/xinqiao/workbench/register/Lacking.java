package xinqiao.workbench.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import xinqiao.petition.Channel;
import xinqiao.petition.ChannelField;
import xinqiao.petition.RegistrationDraft.Content;
import xinqiao.petition.Upload;
import xinqiao.procedure.MatterKind;
import xinqiao.web.Form;
import xinqiao.workbench.Fields;
import xinqiao.workbench.Uploads;

/** What a draft still lacks, as names of {@code workbench.missing.}; of a visit more than of a letter (JF-V1a). */
final class Lacking {
    private static final List<String> ACCUSING = List.of("举报", "检举", "控告", "揭发");
    private static final Set<String> ONCE = Set.of("_csrf", "do", "once", "draft", "row", Uploads.KEPT);
    private static final int TITLE = 60;

    private Lacking() {}

    static Content content(Form form, List<Upload> files) {
        var channel = Registration.channel(form);
        return new Content(shut(form), channel.orElse(null), title(form), missing(form, channel), typed(form), files);
    }

    /** Without what belongs to one showing of the form alone. */
    private static Map<String, List<String>> typed(Form form) {
        Map<String, List<String>> typed = new TreeMap<>(form.values());
        typed.keySet().removeAll(ONCE);
        return typed;
    }

    /** Whoever is complained of must not find it among the drafts: shut as soon as anything points to a report. */
    private static boolean shut(Form form) {
        String said = form.value("title") + form.value("request") + form.value("facts");
        return !form.value("accused").isEmpty()
                || Fields.chosen(form, "asked", MatterKind.class).orElse(null) == MatterKind.REPORT
                || ACCUSING.stream().anyMatch(said::contains);
    }

    /** Never a name: the title isn't sealed. */
    private static String title(Form form) {
        for (String field : List.of("title", "request")) {
            String line = form.value(field).replaceAll("\\s+", " ");
            if (!line.isEmpty())
                return line.codePointCount(0, line.length()) <= TITLE
                        ? line
                        : line.substring(0, line.offsetByCodePoints(0, TITLE - 1)) + "…";
        }
        return "";
    }

    private static List<String> missing(Form form, Optional<Channel> channel) {
        List<String> missing = new ArrayList<>();
        if (channel.isEmpty()) missing.add("channel");
        if (form.date("receivedOn").isEmpty()) missing.add("receivedOn");
        if (!form.chosen("anonymous", "yes")) {
            note(missing, form, "name", "p0-name");
            note(missing, form, "address", "p0-address");
        }
        note(missing, form, "request", "request");
        note(missing, form, "facts", "facts");
        if (channel.map(Channel::oral).orElse(false) && !form.chosen("confirmed", "yes")) missing.add("confirmed");
        if (channel.map(Channel::inPerson).orElse(false)) {
            note(missing, form, "phone", "p0-phone");
            note(missing, form, "document", "p0-documentNumber");
            note(missing, form, "shown", Registration.came(ChannelField.DOCUMENT_SHOWN));
            note(missing, form, "competent", Registration.came(ChannelField.COMPETENT_HOUSE));
            note(missing, form, "occupation", "class-OCCUPATION");
            note(missing, form, "ethnicity", "class-ETHNICITY");
            note(missing, form, "place", "place");
            note(missing, form, "handling", Registration.came(ChannelField.PROPOSED_HANDLING));
        }
        return missing;
    }

    private static void note(List<String> missing, Form form, String name, String field) {
        if (form.value(field).isEmpty()) missing.add(name);
    }
}
