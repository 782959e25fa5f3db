package xinqiao.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An official document (公文) with the elements of GB/T 9704; an element that it hasn't is empty. It is laid out by its
 * format, whatever its contents are.
 *
 * @param language language tag
 * @param mark 发文机关标志, in red; empty in the plain format
 * @param copy 份号, six digits
 * @param secrecy 密级和保密期限
 * @param urgency 紧急程度
 * @param number 发文字号
 * @param signer 签发人, of a document to those above
 * @param attachments 附件说明, the names of the attachments
 * @param house 发文机关署名
 * @param note 附注, without its brackets
 * @param sealed whether a seal goes over house and date: without one they stand otherwise
 */
public record Official(
        Format format,
        String language,
        String mark,
        String copy,
        String secrecy,
        String urgency,
        String number,
        String signer,
        String title,
        String addressee,
        List<Paragraph> paragraphs,
        List<String> attachments,
        String house,
        LocalDate date,
        String note,
        @Nullable Imprint imprint,
        boolean sealed) {

    /** To be sealed, as issued documents are. */
    public Official(
            Format format,
            String language,
            String mark,
            String copy,
            String secrecy,
            String urgency,
            String number,
            String signer,
            String title,
            String addressee,
            List<Paragraph> paragraphs,
            List<String> attachments,
            String house,
            LocalDate date,
            String note,
            @Nullable Imprint imprint) {
        this(
                format,
                language,
                mark,
                copy,
                secrecy,
                urgency,
                number,
                signer,
                title,
                addressee,
                paragraphs,
                attachments,
                house,
                date,
                note,
                imprint,
                true);
    }

    /** 版记. @param printer 印发机关 @param printed 印发日期; both are left out of a letter */
    public record Imprint(String copies, String printer, LocalDate printed) {}

    public enum Format {
        /** 信函格式: to those outside, and between equals */
        LETTER,
        /** 文件格式: to those above and below */
        DOCUMENT,
        /** without a red head: what stays in the file, or is signed by parties */
        PLAIN
    }

    public Official {
        paragraphs = List.copyOf(paragraphs);
        attachments = List.copyOf(attachments);
    }

    /** The same with house and date where they stand without a seal. */
    public Official unsealed() {
        return new Official(
                format,
                language,
                mark,
                copy,
                secrecy,
                urgency,
                number,
                signer,
                title,
                addressee,
                paragraphs,
                attachments,
                house,
                date,
                note,
                imprint,
                false);
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
