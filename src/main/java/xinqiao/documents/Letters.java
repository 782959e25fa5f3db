package xinqiao.documents;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import xinqiao.documents.rules.Composition;
import xinqiao.documents.rules.Elements;
import xinqiao.documents.rules.Sealing;
import xinqiao.documents.setting.Setting;
import xinqiao.documents.sheet.Pages;
import xinqiao.documents.writing.DocxWriter;
import xinqiao.documents.writing.OfdWriter;
import xinqiao.documents.writing.PdfWriter;
import xinqiao.documents.writing.PictureWriter;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.LetterPart;
import xinqiao.procedure.Procedure;

/** Composes letters from a profile's wording, and prints them: the same pages as PDF, as OFD and as pictures. */
@Component
public class Letters {
    /** The diameter of the seal of a house (直属海关、隶属海关), in millimetres. */
    public static final double SEAL = 42;

    /**
     * A letter without its number. Values are a {@code String}, a {@code LocalDate}, a {@code Deadline} (its last day, said
     * to be provisional where it is) or an {@code Integer} number of days, as the field's type says.
     *
     * @return refused, naming each mandatory part that has nothing to say
     */
    public Decision<Letter> compose(
            Procedure profile, LetterKind kind, Locale locale, LetterHead head, Map<LetterField, ?> values) {
        return Composition.compose(profile, kind, locale, head, values);
    }

    /** The same without parts that this letter has no occasion for, as a remedy that isn't open. */
    public Decision<Letter> compose(
            Procedure profile,
            LetterKind kind,
            Locale locale,
            LetterHead head,
            Map<LetterField, ?> values,
            Set<LetterPart> without) {
        return Composition.compose(profile, kind, locale, head, values, without);
    }

    /**
     * In Chinese, the language of the authority; for whoever reads another language with a translation alongside.
     *
     * @param theirs the language of whoever gets it
     */
    public static Decision<Letter> governed(Locale theirs, Function<Locale, Decision<Letter>> composed) {
        Decision<Letter> original = composed.apply(Locale.SIMPLIFIED_CHINESE);
        if (!theirs.getLanguage().equals("en")) return original;
        return original.flatMap(letter -> composed.apply(theirs).map(letter::alongside));
    }

    /** The letter as PDF/A on A4; a draft says that it is one. The same letter gives the same bytes. */
    @Enforces(Provision.LAW_S2)
    public byte[] pdf(Letter letter) {
        return PdfWriter.write(pages(letter, true));
    }

    /** The original, sealed or not, and what is issued alongside. */
    private static Pages pages(Letter letter, boolean sealed) {
        Official original = Elements.of(letter);
        Pages pages = Setting.set(sealed ? original : original.unsealed());
        return Elements.translation(letter)
                .map(other -> pages.and(Setting.set(other)))
                .orElse(pages);
    }

    /** The same for a house that has no seal for it (不加盖印章). */
    public byte[] unsealedPdf(Letter letter) {
        return PdfWriter.write(pages(letter, false));
    }

    public byte[] unsealedOfd(Letter letter) {
        return OfdWriter.write(pages(letter, false));
    }

    /** The same pages as OFD (GB/T 33190). */
    @Enforces(Provision.LAW_S2)
    public byte[] ofd(Letter letter) {
        return OfdWriter.write(pages(letter, true));
    }

    /** The letter's text for a word processor, for whoever edits a draft; what is issued is the PDF and the OFD. */
    public byte[] draft(Letter letter) {
        return DocxWriter.write(Elements.of(letter));
    }

    /**
     * One of the same pages as PNG.
     *
     * @param page from 1, the last one if there are fewer
     */
    public byte[] picture(Letter letter, int page, int dotsPerInch) {
        return picture(pages(letter, true), page, dotsPerInch);
    }

    /** How many pages it has. */
    public int pages(Letter letter) {
        return pages(letter, true).sheets().size();
    }

    /** Where the letter's seal goes. @param size its diameter in millimetres */
    public SealPlace seal(Letter letter, double size) {
        return seal(Elements.of(letter), size);
    }

    public SealPlace seal(Letter letter) {
        return seal(letter, SEAL);
    }

    public byte[] pdf(Official document) {
        return PdfWriter.write(Setting.set(document));
    }

    public byte[] ofd(Official document) {
        return OfdWriter.write(Setting.set(document));
    }

    public byte[] picture(Official document, int page, int dotsPerInch) {
        return picture(Setting.set(document), page, dotsPerInch);
    }

    private static byte[] picture(Pages pages, int page, int dotsPerInch) {
        int index = Math.clamp(page, 1, pages.sheets().size()) - 1;
        return PictureWriter.write(pages.sheets().get(index), dotsPerInch);
    }

    public SealPlace seal(Official document, double size) {
        return Sealing.place(Setting.set(document).seal(), size);
    }
}
