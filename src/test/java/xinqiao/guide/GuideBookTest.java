package xinqiao.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.disclosure.Clerks.reasons;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.Clerks;
import xinqiao.identity.Machine;
import xinqiao.law.Covers;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.publication.Brought;
import xinqiao.publication.Content;
import xinqiao.publication.DocumentKind;
import xinqiao.publication.Finding;
import xinqiao.publication.PublicDocuments;
import xinqiao.publication.PublicDrafts;
import xinqiao.publication.PublicLibrary;
import xinqiao.publication.PublicReleases;
import xinqiao.publication.PublicReviews;
import xinqiao.publication.PublishingDesk;
import xinqiao.publication.Working;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The life of a guide: compiled from the data, approved by another, read by everybody, called for anew when data change. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
class GuideBookTest {
    private static final FreeParts PARTS = new FreeParts("为方便公众获取政府信息，编制本指南。", "", "", "");

    @Autowired
    GuideBook guides;

    @Autowired
    PublicDrafts drafts;

    @Autowired
    PublishingDesk desk;

    @Autowired
    PublicReviews reviews;

    @Autowired
    PublicReleases releases;

    @Autowired
    PublicLibrary library;

    @Autowired
    PublicDocuments documents;

    @Autowired
    Clerks clerks;

    @Autowired
    TestClock clock;

    @BeforeEach
    void monday() {
        clock.set(LocalDate.of(2026, 3, 2));
    }

    private Working published(GuideKind kind, FreeParts parts) {
        var office = clerks.who("yan.ming");
        Working one = guides.compile(office, kind, parts).orElseThrow();
        assertThat(guides.shown("8601"))
                .as("a draft is nobody's")
                .noneMatch(shown -> shown.document().version() == one.version()
                        && shown.document().number().equals(one.document().number()));
        // an address by mail stands in it, for which somebody answers
        var found = desk.open(office, one.id()).unanswered().stream()
                .map(Finding::key)
                .collect(Collectors.toSet());
        if (!found.isEmpty())
            assertThat(drafts.confirm(office, one.id(), found).isGranted()).isTrue();
        assertThat(drafts.submit(office, one.id(), "").isGranted()).isTrue();
        assertThat(reasons(guides.compile(office, kind, FreeParts.NONE))).contains("guide.refusal.under-way");
        assertThat(reviews.approve(clerks.who("cao.yang"), one.id(), "同意公开").isGranted())
                .isTrue();
        return releases.publish(office, one.id()).orElseThrow();
    }

    private static boolean has(List<GuideBook.Shown> shown, Working one) {
        return shown.stream()
                .anyMatch(each -> each.document().number().equals(one.document().number())
                        && each.document().version() == one.version());
    }

    @Test
    @Covers({Provision.SZ_5_2, Provision.SZ_10_1})
    void aGuideSaysWhatTheDataSayAndIsCalledForAgainWhenTheyChange() {
        var office = clerks.who("yan.ming");
        Working first = published(GuideKind.DISCLOSURE, PARTS);
        assertThat(has(guides.shown("8601"), first)).isTrue();
        String body = library.read(library.find(first.document().number()).orElseThrow())
                .content()
                .body();
        assertThat(body)
                .startsWith(PARTS.opening())
                .contains("一、政府信息公开工作机构", "二、主动公开的政府信息", "六、监督和救济途径", "15个工作日", "为收到申请之日")
                .as("the office for information, not that for petitions")
                .contains(
                        "工作机构：昆明长水机场海关办公室（政务公开）",
                        "联系电话：0871-55500105",
                        "传真号码：0871-55500106",
                        "请传真至0871-55500106",
                        "disclosure@changshui.customs.example",
                        "投诉举报电话：0871-55500109")
                .doesNotContain("0871-55500101", "letters@")
                .as("fees as the profile has them")
                .contains("除可以收取检索、复制、邮寄等成本费用外，不收取其他费用", "确有经济困难");
        assertThat(guides.standing(office, GuideKind.DISCLOSURE).owed()).isFalse();
        assertThat(reasons(guides.compile(office, GuideKind.DISCLOSURE, PARTS)))
                .containsExactly("guide.refusal.unchanged");

        Working service = published(GuideKind.SERVICE, FreeParts.NONE);
        assertThat(guides.standing(office, GuideKind.SERVICE).changed()).isFalse();
        var _ = documents.bring(
                new Machine("test"),
                new Brought(
                        "guide:another-service",
                        "8601",
                        "GS-C05",
                        1,
                        DocumentKind.GUIDE,
                        LocalDate.of(2026, 2, 27),
                        Content.of("减免税证明办理指南", "到窗口办理。")));
        var standing = guides.standing(office, GuideKind.SERVICE);
        assertThat(standing.owed()).isTrue();
        assertThat(standing.now().zh())
                .contains("减免税证明办理指南")
                .doesNotContain(service.document().number());
        Working second = published(GuideKind.SERVICE, FreeParts.NONE);
        assertThat(second.document().number())
                .as("another version of the same document")
                .isEqualTo(service.document().number());
        assertThat(second.version()).isEqualTo(service.version() + 1);
        assertThat(has(guides.shown("8601"), second)).isTrue();
    }

    @Test
    @Covers({Provision.SZ_5_2, Provision.SZ_10_1, Provision.SYS_4})
    void onlyTheOfficeOfTheHouseCompilesAndNoOtherHouseSeesIt() {
        assertThat(first(guides.compile(clerks.who("fang.zhou"), GuideKind.DISCLOSURE, PARTS)))
                .isEqualTo(new Refusal("guide.refusal.no-power", Provision.SZ_10_1));
        assertThat(first(guides.compile(clerks.who("wang.ruoxi"), GuideKind.DISCLOSURE, PARTS)))
                .isEqualTo(new Refusal("guide.refusal.no-power", Provision.SZ_5_2));
        var direct = clerks.who("zhou.min");
        assertThat(guides.area(direct)).extracting(each -> each.house().code()).contains("8600", "8601", "8603");
        assertThat(guides.area(clerks.who("tang.yan"))).isEmpty();
        Working draft =
                guides.compile(clerks.who("yu.bo"), GuideKind.DISCLOSURE, PARTS).orElseThrow();
        assertThat(guides.standing(direct, GuideKind.DISCLOSURE).working().filter(one -> one.id() == draft.id()))
                .isEmpty();
        // drafted again before it is handed in, it stays the same version
        assertThat(guides.compile(clerks.who("yu.bo"), GuideKind.DISCLOSURE, FreeParts.NONE)
                        .orElseThrow()
                        .version())
                .isEqualTo(draft.version());
        assertThat(drafts.drop(clerks.who("yu.bo"), draft.id()).isGranted()).isTrue();
        assertThat(guides.standing(clerks.who("yu.bo"), GuideKind.DISCLOSURE).owed())
                .isTrue();
    }

    private record Refusal(String reason, Provision provision) {}

    private static Refusal first(xinqiao.law.Decision<?> decision) {
        assertThat(decision.isGranted()).isFalse();
        Objection one = ((Refused<?>) decision).objections().getFirst();
        return new Refusal(one.reason(), one.provision());
    }

    @Test
    void numbersAreThoseOfAnOfficialText() {
        assertThat(Chapters.numeral(9)).isEqualTo("九");
        assertThat(Chapters.numeral(10)).isEqualTo("十");
        assertThat(Chapters.numeral(11)).isEqualTo("十一");
        assertThat(Chapters.numeral(20)).isEqualTo("二十");
        assertThat(Chapters.numeral(34)).isEqualTo("三十四");
    }
}
