package xinqiao.documents.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import xinqiao.documents.Letter;
import xinqiao.documents.Official;
import xinqiao.documents.Official.Format;
import xinqiao.documents.Official.Imprint;
import xinqiao.documents.Paragraph;
import xinqiao.documents.Phrases;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.LetterPart;
import xinqiao.procedure.Stops;

/** The elements of GB/T 9704 in a letter: what has a place of its own on the page is taken out of the text. */
public final class Elements {
    private final Letter letter;
    private final Format format;
    private final boolean english;
    private final Set<LetterPart> apart = EnumSet.noneOf(LetterPart.class);

    private Elements(Letter letter) {
        this.letter = letter;
        this.format = format(letter.kind());
        this.english = letter.locale().getLanguage().equals("en");
    }

    /** A report to those above names its signer in the head, not in the text. */
    @Enforces(Provision.LAW_S2)
    public static Official of(Letter letter) {
        return new Elements(letter).official();
    }

    /** 译文: the same in the addressee's language, plain, with the sentence that the Chinese text governs. */
    public static Optional<Official> translation(Letter letter) {
        Letter other = letter.translation();
        if (other == null) return Optional.empty();
        Official whole = of(other);
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(new Paragraph(
                LetterPart.CLOSING,
                false,
                Phrases.of("documents.translation.governs", other.locale(), letter.title(), letter.number())));
        paragraphs.addAll(whole.paragraphs());
        return Optional.of(new Official(
                Format.PLAIN,
                whole.language(),
                "",
                "",
                "",
                "",
                whole.number(),
                "",
                whole.title(),
                whole.addressee(),
                paragraphs,
                whole.attachments(),
                whole.house(),
                whole.date(),
                "",
                null,
                false));
    }

    private Official official() {
        String signer = format == Format.DOCUMENT && !english ? value(LetterPart.SIGNED) : "";
        String subject = words(LetterPart.SUBJECT);
        String copies = value(LetterPart.COPIED);
        String urgency = words(LetterPart.URGENT);
        List<String> attachments = letter.kind() == LetterKind.OBJECTION ? List.of() : attachments();
        return new Official(
                format,
                letter.language(),
                mark(),
                "",
                "",
                urgency,
                letter.draft() ? Phrases.of("documents.draft", letter.locale()) : letter.number(),
                signer,
                subject.isEmpty() ? letter.title() : subject,
                letter.addressee(),
                letter.paragraphs().stream()
                        .filter(each -> !apart.contains(each.part()))
                        .toList(),
                attachments,
                letter.house(),
                letter.date(),
                letter.translation() == null ? "" : Phrases.of("documents.translation.note", letter.locale()),
                imprint(copies));
    }

    /** What a part says in its one paragraph, which the text then does without. */
    private String words(LetterPart part) {
        String words = letter.paragraphs().stream()
                .filter(each -> each.part() == part && !each.heading())
                .map(Paragraph::text)
                .collect(Collectors.joining("\n"));
        if (!words.isEmpty()) apart.add(part);
        return words;
    }

    /** The same without the label that the wording puts before it, as 签发人： */
    private String value(LetterPart part) {
        String words = words(part);
        return words.substring(Math.max(words.indexOf('：'), words.indexOf(':')) + 1)
                .strip();
    }

    /** 附件说明: names without a stop. */
    private List<String> attachments() {
        return Arrays.stream(Stops.without(value(LetterPart.ENCLOSED)).split("[，；\\n]|; "))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** 印发机关和印发日期 have documents, whose copies are listed above them; a letter lists its copies alone. */
    private @Nullable Imprint imprint(String copies) {
        if (english || format == Format.PLAIN || format == Format.LETTER && copies.isEmpty()) return null;
        return new Imprint(copies, Phrases.of("documents.printer", letter.locale(), letter.house()), letter.date());
    }

    /** An information has its own name as its head, with the year and the number of the issue (期). */
    private String mark() {
        return switch (format) {
            case LETTER -> letter.house();
            case DOCUMENT ->
                informs(letter.kind()) && !english
                        ? letter.title()
                        : reports(letter.kind()) && !english ? letter.house() + "文件" : letter.house();
            case PLAIN -> "";
        };
    }

    /** 信函格式 to citizens, companies and other bodies; 文件格式 to those above; neither for what stays in the file. */
    static Format format(LetterKind kind) {
        return switch (kind.use()) {
            case FILED, SIGNED -> Format.PLAIN;
            case SERVED -> reports(kind) || informs(kind) ? Format.DOCUMENT : Format.LETTER;
        };
    }

    /** 报告、请示 */
    private static boolean reports(LetterKind kind) {
        return kind == LetterKind.CONCLUSION
                || kind == LetterKind.INSTRUCTION_REQUEST
                || kind == LetterKind.INSTRUCTION_REPORT;
    }

    /** 信息、专报、摘报 */
    private static boolean informs(LetterKind kind) {
        return kind == LetterKind.DAILY_INFORMATION || kind == LetterKind.SPECIAL_REPORT || kind == LetterKind.DIGEST;
    }
}
