package xinqiao.archive;

import java.util.Arrays;
import java.util.List;
import xinqiao.archive.FiledCase.Kind;

/** What kind of file a case becomes (JF-V5a), and an application by what became of it. */
public enum DossierKind {
    /** 专卷档案: cases that were taken up, assigned or instructed */
    SPECIAL(Kind.PETITION, "Z"),
    /** 普通档案: what was answered at once, forwarded or not taken up */
    ORDINARY(Kind.PETITION, "P"),
    /** 予以公开、部分公开 */
    GIVEN(Kind.APPLICATION, "Y"),
    /** 不予公开、无法提供、不予处理 */
    NOT_GIVEN(Kind.APPLICATION, "Y"),
    /** 未予办理即终结: not corrected, not paid, withdrawn */
    ENDED(Kind.APPLICATION, "Y");

    private final Kind of;
    private final String series;

    DossierKind(Kind of, String series) {
        this.of = of;
        this.series = series;
    }

    public Kind of() {
        return of;
    }

    /** Those that files of such cases have. */
    public static List<DossierKind> of(Kind kind) {
        return Arrays.stream(values()).filter(one -> one.of == kind).toList();
    }

    /** The middle of the file's number: petitions (信访) by kind, applications (公开) in one row. */
    String number(String house, int year, int nth) {
        return "%s-%s-%d-%s-%04d".formatted(house, of == Kind.PETITION ? "XF" : "GK", year, series, nth);
    }

    /** Whose numbers run on from each other. */
    String row() {
        return of == Kind.PETITION ? name() : of.name();
    }
}
