package xinqiao.portal;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.List;
import xinqiao.identity.Machine;
import xinqiao.publication.Brought;
import xinqiao.publication.Content;
import xinqiao.publication.DocumentKind;
import xinqiao.publication.Paper;
import xinqiao.publication.PublicDocuments;
import xinqiao.publication.Validity;

/** Invented public documents with words of their own, so that other tests' documents don't matter. */
final class SampleDocuments {
    static final Machine TASK = new Machine("import of documents");
    private static final String ARTICLE = "为了方便渡船乘客携带丝绸样品过境，规范风筝样品的查看，保护乘客的合法权益，制定本办法。";

    private final PublicDocuments documents;

    SampleDocuments(PublicDocuments documents) {
        this.documents = documents;
    }

    /** @return its 索引号; brought in once under one mark */
    @CanIgnoreReturnValue
    String bring(String mark, String house, DocumentKind kind, String item, LocalDate day, Content content) {
        return documents
                .bring(TASK, new Brought("sample:" + mark, house, item, null, kind, day, content))
                .orElseThrow();
    }

    void relate() {
        int unused = documents.relate(TASK);
    }

    /** Chapters, articles and points, long enough for a table of contents. */
    static Content rules(String title, String number, LocalDate issued, LocalDate effective, Validity validity) {
        var body = new StringBuilder("（演示海关制定）\n");
        for (int chapter = 0; chapter < 4; chapter++) {
            body.append("第")
                    .append("一二三四".charAt(chapter))
                    .append("章 ")
                    .append(List.of("总则", "样品登记", "样品查看", "附则").get(chapter))
                    .append('\n');
            for (int article = 0; article < 6; article++)
                body.append("第")
                        .append(List.of(
                                        "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五",
                                        "十六", "十七", "十八", "十九", "二十", "二十一", "二十二", "二十三", "二十四")
                                .get(chapter * 6 + article))
                        .append("条 ")
                        .append(ARTICLE)
                        .append(ARTICLE)
                        .append("包括：\n（一）登记风筝样品；\n（二）查看丝绸样品。\n");
        }
        body.append("演示海关\n2026年3月2日");
        return new Content(
                title,
                "",
                body.toString(),
                "",
                new Paper(number, "演示海关", issued, effective, validity),
                "货物监管通关",
                List.of());
    }

    static Content words(String title, String body) {
        return Content.of(title, body);
    }
}
