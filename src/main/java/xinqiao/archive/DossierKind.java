package xinqiao.archive;

/** What kind of file a case becomes (JF-V5a). */
public enum DossierKind {
    /** 专卷档案: cases that were taken up, assigned or instructed */
    SPECIAL,
    /** 普通档案: what was answered at once, forwarded or not taken up */
    ORDINARY
}
