package xinqiao.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.Clerks;
import xinqiao.identity.Machine;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;

/** What a house made public, page by page. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
class FinishedTest {
    /** Older than all that other tests look for among the newest. */
    private static final LocalDate DAY = LocalDate.of(1996, 5, 7);

    @Autowired
    PublicDocuments documents;

    @Autowired
    PublishingDesk desk;

    @Autowired
    Clerks clerks;

    @Test
    void everyDocumentOfTheHouseIsOnExactlyOnePage() {
        for (int i = 0; i < 60; i++)
            assertThat(documents.bring(
                            new Machine("import of documents"),
                            new Brought(
                                    "shelf:" + i,
                                    "8603",
                                    "GS-C03",
                                    null,
                                    DocumentKind.DOCUMENT,
                                    DAY.plusDays(i / 7),
                                    Content.of("关于分页的文件" + i, "文"))))
                    .isPresent();
        var who = clerks.who("tang.yan");
        List<PublicDocument> all = new ArrayList<>();
        int count;
        @Nullable Long before = null;
        do {
            var page = desk.finished(who, DocumentState.PUBLISHED, before);
            assertThat(page.documents()).hasSizeLessThanOrEqualTo(50);
            all.addAll(page.documents());
            count = page.count();
            before = page.next();
        } while (before != null);
        assertThat(all).hasSize(count).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(60);
        assertThat(all).allMatch(one -> one.house().equals("8603"));
        assertThat(all).extracting(PublicDocument::changedOn).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(desk.finished(
                                clerks.who("yan.xiang"),
                                DocumentState.PUBLISHED,
                                all.getFirst().id())
                        .documents())
                .as("another house's own shelf")
                .noneMatch(one -> one.house().equals("8603"));
    }
}
