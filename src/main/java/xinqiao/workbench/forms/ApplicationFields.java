package xinqiao.workbench.forms;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.disclosure.ApplicantDetails;
import xinqiao.disclosure.ApplicantKind;
import xinqiao.disclosure.Application;
import xinqiao.disclosure.ApplicationClock;
import xinqiao.disclosure.ApplicationFile;
import xinqiao.disclosure.Entry;
import xinqiao.disclosure.ItemAsked;
import xinqiao.disclosure.ItemDecision;
import xinqiao.documents.ApplicationFormFacts;
import xinqiao.documents.Letter;
import xinqiao.documents.Paragraph;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.LetterPart;
import xinqiao.procedure.ReceiptWay;
import xinqiao.procedure.ReplyKind;
import xinqiao.procedure.TermKey;

/** What of an application stands on its forms. */
@Component
class ApplicationFields {
    private static final Set<LetterPart> REMEDIES =
            Set.of(LetterPart.REMEDY_FIRST, LetterPart.REMEDY_EITHER, LetterPart.REMEDY_ONLINE);

    private final ChineseWords words;

    ApplicationFields(ChineseWords words) {
        this.words = words;
    }

    Map<String, String> of(ApplicationFile file, List<ApplicantDetails> people) {
        Map<String, String> all = new TreeMap<>();
        Application one = file.application();
        Entry entry = one.entry();
        all.put("number", entry.number());
        all.put("applicant", entry.kind() == ApplicantKind.PERSON ? "PERSON" : "BODY");
        all.put("kind", entry.kind().name());
        all.put("applied", words.day(entry.arrivedOn()));
        all.put("arrived", words.day(entry.arrivedOn()));
        all.put("desk", words.house(entry.houseCode()));
        all.put("way", words.t("applications.way." + entry.way()));
        all.put("own", entry.ownRecord() ? "YES" : "NO");
        all.put("purpose", file.purpose());
        all.put("manner", entry.manner().name());
        all.put("carrier", entry.carrier() == null ? "" : entry.carrier().name());
        all.put("help", entry.way() == ReceiptWay.ORAL ? "WRITING" : "");
        all.putAll(ApplicationFormFacts.of(file.profile()));
        all.put("asked", asked(file.items(), "\n"));
        all.put("askedShort", asked(file.items(), "；"));
        if (!people.isEmpty()) people(all, people);
        course(all, file);
        file.letters().stream()
                .filter(letter -> letter.kind() == LetterKind.ANSWER)
                .reduce((first, last) -> last)
                .ifPresent(letter -> answered(all, one, letter));
        return all;
    }

    private static String asked(List<ItemAsked> items, String between) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> (items.size() > 1 ? i + 1 + ". " : "") + said(items.get(i)))
                .collect(Collectors.joining(between));
    }

    private static String said(ItemAsked one) {
        return Stream.of(one.name(), one.fileNumber(), one.features())
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining("，"));
    }

    private void people(Map<String, String> all, List<ApplicantDetails> people) {
        ApplicantDetails first = people.getFirst();
        all.put("name", people.stream().map(ApplicantDetails::name).collect(Collectors.joining("、")));
        String kind = said(first.documentKind());
        all.put("documentKind", kind.isEmpty() ? "" : words.t("petition.document." + kind));
        all.put("documentNumber", said(first.documentNumber()));
        all.put("representative", said(first.representative()));
        all.put("phone", said(first.phone()));
        all.put("email", said(first.email()));
        all.put("fax", said(first.fax()));
        all.put("address", said(first.address()));
        all.put("postcode", said(first.postcode()));
    }

    private void course(Map<String, String> all, ApplicationFile file) {
        file.clock(TermKey.ANSWER.key())
                .flatMap(ApplicationClock::lastDay)
                .ifPresent(day -> all.put("due", words.day(day)));
        file.clock(ApplicationClock.STAGE)
                .flatMap(ApplicationClock::lastDay)
                .ifPresent(day -> all.put("stageDue", words.day(day)));
        all.put(
                "unit",
                file.application().departments().stream()
                        .sorted()
                        .map(words::department)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.joining("、")));
        all.put(
                "given",
                file.givings().stream()
                        .map(given -> words.t("applications.manner." + given.manner()) + " " + words.day(given.on()))
                        .collect(Collectors.joining("、")));
    }

    /** Only what was decided and issued: nothing is told on paper before. */
    private void answered(Map<String, String> all, Application one, ApplicationFile.Letter letter) {
        List<ItemDecision> decisions = one.decisions();
        all.put("answerNumber", letter.number());
        all.put("answeredOn", words.day(letter.issuedOn()));
        all.put("reply", letter.number() + "　" + words.day(letter.issuedOn()));
        all.put(
                "replyGroup",
                decisions.stream()
                        .map(decision -> group(decision.kind()))
                        .distinct()
                        .collect(Collectors.joining(",")));
        all.put("reasons", joined(decisions.stream().flatMap(each -> Stream.of(each.reasoning(), each.basis()))));
        all.put("access", joined(decisions.stream().map(ItemDecision::access)));
        all.put("competent", joined(decisions.stream().map(ItemDecision::competent)));
        all.put(
                "remedy",
                joined(Letter.of(letter.content()).paragraphs().stream()
                        .filter(paragraph -> REMEDIES.contains(paragraph.part()))
                        .map(Paragraph::text)));
    }

    private static String group(ReplyKind kind) {
        if (kind == ReplyKind.NOT_OURS) return "NOT_OURS";
        if (kind == ReplyKind.NOT_EXISTING) return "NOT_EXISTING";
        return switch (kind.group()) {
            case PUBLIC -> "PUBLIC";
            case PARTLY -> "PARTLY";
            case NOT_PUBLIC -> "NOT_PUBLIC";
            case UNABLE, NOT_HANDLED, OTHER -> "OTHER";
        };
    }

    private static String joined(Stream<String> words) {
        return words.map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .collect(Collectors.joining("；"));
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
