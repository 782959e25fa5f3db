package xinqiao.documents.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xinqiao.documents.Letter;
import xinqiao.documents.Official;
import xinqiao.documents.Official.Format;
import xinqiao.documents.Paragraph;
import xinqiao.documents.Phrases;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.LetterPart;

/** The elements of GB/T 9704 in a letter. */
public final class Elements {
    private static final Pattern SIGNER = Pattern.compile("签发人：(\\S+)");

    private Elements() {}

    /** A report to those above names its signer in the head, not in the text. */
    @Enforces(Provision.LAW_S2)
    public static Official of(Letter letter) {
        Format format = format(letter.kind());
        boolean english = letter.locale().getLanguage().equals("en");
        String signer = format == Format.DOCUMENT && !english ? signer(letter.paragraphs()) : "";
        List<Paragraph> paragraphs = signer.isEmpty()
                ? letter.paragraphs()
                : letter.paragraphs().stream()
                        .filter(each -> !SIGNER.matcher(each.text()).matches())
                        .toList();
        return new Official(
                format,
                letter.language(),
                mark(letter, format, english),
                "",
                "",
                "",
                letter.draft() ? Phrases.of("documents.draft", letter.locale()) : letter.number(),
                signer,
                letter.title(),
                letter.addressee(),
                paragraphs,
                List.of(),
                letter.house(),
                letter.date(),
                "",
                null);
    }

    private static String mark(Letter letter, Format format, boolean english) {
        return switch (format) {
            case LETTER -> letter.house();
            case DOCUMENT -> reports(letter.kind()) && !english ? letter.house() + "文件" : letter.house();
            case PLAIN -> "";
        };
    }

    private static String signer(List<Paragraph> paragraphs) {
        for (Paragraph paragraph : paragraphs) {
            Matcher signer = SIGNER.matcher(paragraph.text());
            if (paragraph.part() == LetterPart.SIGNED && signer.matches()) return signer.group(1);
        }
        return "";
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
