package xinqiao.guide;

import java.util.Arrays;
import java.util.Optional;
import xinqiao.publication.DocumentKind;

/** What a house compiles about itself for the public; the names are stored. */
public enum GuideKind {
    /** 政府信息公开指南: what is published and how, how information is applied for, remedies; the ways to apply are its item. */
    DISCLOSURE("disclosure", "GS-C24", DocumentKind.OTHER),
    /** 办事指南: where, when and with which telephone number what is done. */
    SERVICE("service", "GS-C05", DocumentKind.GUIDE);

    private final String slug;
    private final String item;
    private final DocumentKind document;

    GuideKind(String slug, String item, DocumentKind document) {
        this.slug = slug;
        this.item = item;
        this.document = document;
    }

    /** Its place in addresses. */
    public String slug() {
        return slug;
    }

    public static Optional<GuideKind> of(String slug) {
        return Arrays.stream(values()).filter(one -> one.slug.equals(slug)).findFirst();
    }

    /** The catalogue's item under which it stands; of both it is the first element. */
    String item() {
        return item;
    }

    /** Which of the item's elements it is. */
    int element() {
        return 1;
    }

    DocumentKind document() {
        return document;
    }
}
