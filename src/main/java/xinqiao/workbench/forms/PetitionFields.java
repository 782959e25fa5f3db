package xinqiao.workbench.forms;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.dictionary.DictionaryEntry;
import xinqiao.dictionary.DictionaryKind;
import xinqiao.petition.CaseFile;
import xinqiao.petition.ChannelField;
import xinqiao.petition.Origin;
import xinqiao.petition.PetitionerDetails;

/** What of a petition's registration stands on its forms: who, when, how, about what. */
@Component
class PetitionFields {
    private static final String COMMA = "、";
    private static final String HIDDEN = "（依法保密）";

    private final ChineseWords words;

    PetitionFields(ChineseWords words) {
        this.words = words;
    }

    /** @param hidden whether nothing may tell who petitions */
    Map<String, String> of(CaseFile file, List<PetitionerDetails> people, boolean hidden, LocalDate today) {
        Map<String, String> all = new TreeMap<>();
        Origin origin = file.petition().origin();
        all.put("number", origin.number());
        all.put("title", origin.title());
        all.put("registered", words.day(origin.registeredAt()));
        all.put("received", words.day(origin.receivedOn()));
        all.put("channel", words.t("petition.channel." + origin.channel()));
        all.put("groupSize", String.valueOf(origin.groupSize()));
        all.put("group", origin.groupSize() > 1 ? "YES" : "NO");
        all.put("houseName", words.house(origin.houseCode()));
        all.put("officePhone", words.phone(origin.houseCode()));
        all.put("place", file.text().place() == null ? "" : file.text().place());
        all.put("request", file.text().request());
        all.put("matter", matter(file.text()));
        all.put("papers", papers(file));
        said(all, file.text().classes());
        came(all, file);
        if (hidden) hide(all);
        else people(all, file, people, today);
        return all;
    }

    /** Facts and request in the words of whoever petitions, the request first. */
    private static String matter(CaseFile.Text text) {
        return Stream.of(text.request(), text.facts())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String papers(CaseFile file) {
        return file.attachments().stream().map(CaseFile.Attachment::name).collect(Collectors.joining(COMMA));
    }

    private static void said(Map<String, String> all, List<DictionaryEntry> classes) {
        all.put("occupation", entry(classes, DictionaryKind.OCCUPATION));
        all.put("ethnicity", entry(classes, DictionaryKind.ETHNICITY));
        all.put("age", entry(classes, DictionaryKind.AGE_BAND));
        all.put("classes", entry(classes, DictionaryKind.CONTENT));
        boolean repeat = classes.stream()
                .anyMatch(
                        one -> one.kind() == DictionaryKind.REPEAT && one.code().equals("REPEAT"));
        boolean first = classes.stream().anyMatch(one -> one.kind() == DictionaryKind.REPEAT);
        all.put("repeat", repeat ? "REPEAT" : first ? "FIRST" : "");
    }

    private static String entry(List<DictionaryEntry> classes, DictionaryKind kind) {
        return classes.stream()
                .filter(one -> one.kind() == kind)
                .map(DictionaryEntry::zh)
                .collect(Collectors.joining(COMMA));
    }

    private void came(Map<String, String> all, CaseFile file) {
        var came = file.text().came();
        all.put("visited", words.written(came.value(ChannelField.VISITED_AT)));
        if (file.petition().origin().channel().inPerson()) {
            String on = came.value(ChannelField.VISITED_AT);
            String day = on.length() < 10
                    ? words.day(file.petition().origin().receivedOn())
                    : words.written(on.substring(0, 10));
            all.put("visitedOn", day);
        }
        all.put("room", came.value(ChannelField.RECEPTION_PLACE));
        all.put("taker", came.value(ChannelField.TAKEN_BY));
        all.put("proposal", came.value(ChannelField.PROPOSED_HANDLING));
        all.put("postmarked", words.written(came.value(ChannelField.POSTMARKED_ON)));
        all.put("pages", came.value(ChannelField.PAGES));
        all.put("mailNumber", came.value(ChannelField.MAIL_NUMBER));
        all.put("valuables", came.value(ChannelField.VALUABLES));
        String mail = came.value(ChannelField.MAIL_KIND);
        all.put("mail", mail.isEmpty() ? "" : words.t("petition.came-choice.MAIL_KIND." + mail));
        String sender = came.value(ChannelField.SENDER) + " " + came.value(ChannelField.SENDER_FILE);
        all.put(
                "source",
                sender.isBlank()
                        ? words.t("petition.channel." + file.petition().origin().channel())
                        : sender);
        all.put("feedback", words.written(came.value(ChannelField.REPORT_BY)));
    }

    private static void hide(Map<String, String> all) {
        for (String field : List.of("name", "phone", "address", "document", "representatives")) all.put(field, HIDDEN);
        for (String field : List.of("occupation", "ethnicity", "age", "papers")) all.put(field, "");
    }

    private void people(Map<String, String> all, CaseFile file, List<PetitionerDetails> people, LocalDate today) {
        if (people.isEmpty()) {
            if (file.petition().origin().anonymous()) all.put("name", words.t("workbench.register.anonymous"));
            return;
        }
        PetitionerDetails first = people.getFirst();
        boolean many = people.size() > 1;
        all.put("name", first.name() + (many ? "等" + people.size() + "人" : ""));
        all.put("phone", said(first.phone()).isEmpty() ? said(first.email()) : said(first.phone()));
        all.put("address", said(first.address()));
        if (!said(first.organisation()).isEmpty())
            all.merge("occupation", first.organisation(), (one, other) -> one.isEmpty() ? other : one + COMMA + other);
        all.put("document", document(first));
        person(all, said(first.documentKind()), said(first.documentNumber()), today);
        if (many)
            all.put(
                    "representatives",
                    people.stream()
                            .filter(PetitionerDetails::representative)
                            .map(one -> one.name() + " " + said(one.documentNumber()))
                            .map(String::strip)
                            .collect(Collectors.joining(COMMA)));
    }

    private String document(PetitionerDetails one) {
        String kind = said(one.documentKind());
        String name = kind.isEmpty() ? "" : words.t("petition.document." + kind) + " ";
        return name + said(one.documentNumber());
    }

    /** What a resident's number tells, where it is in full. */
    private static void person(Map<String, String> all, String kind, String number, LocalDate today) {
        if (!kind.equals("ID_CARD") || !number.matches("\\d{17}[\\dX]")) return;
        all.put("sex", (number.charAt(16) - '0') % 2 == 1 ? "男" : "女");
        String born = number.substring(6, 10) + "-" + number.substring(10, 12) + "-" + number.substring(12, 14);
        try {
            int age = Period.between(LocalDate.parse(born), today).getYears();
            all.put("age", String.valueOf(age));
        } catch (DateTimeParseException notADay) {
            all.put("age", "");
        }
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
