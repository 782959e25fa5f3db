package xinqiao.documents.fonts;

import java.util.List;
import java.util.Optional;

/**
 * The hands of an official document (GB/T 9704). Where a font lacks a character, the next one gives it: no open 仿宋 has all
 * of GBK, and a name must never lose a character.
 */
public enum Typeface {
    /** 小标宋, for the issuing body and titles; Noto Serif SC Bold stands in for it */
    TITLE(FontFile.SERIF_BOLD),
    /** 仿宋, for the text */
    FANG(FontFile.FANG),
    /** 黑体, for headings of the first level, classification and urgency */
    HEI(FontFile.HEI),
    /** 楷体, for headings of the second level and the signer */
    KAI(FontFile.KAI),
    /** 宋体, for page numbers */
    SONG(FontFile.SERIF);

    private static final List<FontFile> OTHERS = List.of(
            FontFile.SERIF, FontFile.NASKH, FontFile.TIBETAN, FontFile.HANA_A, FontFile.HANA_B, FontFile.HANA_C);

    private final FontFile own;

    Typeface(FontFile own) {
        this.own = own;
    }

    /** The font that draws the character; empty if none has it. */
    public Optional<FontFile> font(int character) {
        if (own.has(character)) return Optional.of(own);
        for (FontFile other : OTHERS) if (other.has(character)) return Optional.of(other);
        return Optional.empty();
    }
}
