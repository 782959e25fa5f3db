package xinqiao.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.publication.Finding.Kind;
import xinqiao.publication.Finding.Place;
import xinqiao.publication.rules.Checking;
import xinqiao.redaction.Found;
import xinqiao.redaction.Omission;

class CheckingTest {
    private static List<Finding> in(String body) {
        return Checking.of(Content.of("公告", body), List.of(), List.of(), Set.of());
    }

    @Test
    @Covers(Provision.GS_7)
    void aTelephoneOfAPersonIsPointedOutAndThatOfAnOfficeIsNot() {
        assertThat(in("咨询电话：0871-63012345。")).isEmpty();
        var found = in("联系人手机13912345678，又13912345678。");
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().kind()).isEqualTo(Kind.PERSONAL);
        assertThat(found.getFirst().count()).isEqualTo(2);
        assertThat(found.getFirst().shown()).isEqualTo("139＊＊＊＊＊678");
    }

    @Test
    @Covers(Provision.GS_7)
    void whatIsConfirmedInOnePlaceIsNotConfirmedInAnother() {
        var there = in("手机13912345678").getFirst();
        var row = new Content(
                "公告", "", "", "", Paper.NONE, "", List.of(Map.of("phone", "13912345678"), Map.of("phone", " ")));
        var found = Checking.of(row, List.of(), List.of(), Set.of());
        assertThat(found).extracting(Finding::kind).containsExactly(Kind.PERSONAL, Kind.EMPTY_ROW);
        assertThat(found.getFirst().key()).isNotEqualTo(there.key());
        assertThat(in("手机13912345678").getFirst().key()).isEqualTo(there.key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://", "https://localhost:8080/a", "http://a b", "https://kunming"})
    @Covers(Provision.GS_7)
    void anAddressThatLeadsNowhereIsPointedOut(String address) {
        assertThat(in("详见 " + address + " 。")).extracting(Finding::kind).containsExactly(Kind.DEAD_LINK);
    }

    @Test
    @Covers(Provision.GS_7)
    void aGoodAddressIsNotButADocumentThatNobodyCanReadIs() {
        assertThat(in("详见 https://www.customs.gov.cn/notice/1.html 。")).isEmpty();
        var ties = List.of(
                new Tie(LinkKind.INTERPRETS, "8602-2026-G00001"), new Tie(LinkKind.REPLACES, "8602-2026-G00002"));
        assertThat(Checking.of(Content.of("解读", "文"), List.of(), ties, Set.of("8602-2026-G00002")))
                .extracting(Finding::place, Finding::where)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Place.LINK, "8602-2026-G00002"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"新建 Microsoft Word 文档.docx", "IMG_20260302.jpg", "扫描0001.pdf", "通告（送审稿）.pdf", "内部使用.pdf"})
    @Covers(Provision.GS_7)
    void aFileNameThatTellsNothingOrTooMuchIsPointedOut(String name) {
        var file = new Attached(1, "0", name, "application/pdf", 1);
        assertThat(Checking.of(Content.of("公告", "文"), List.of(file), List.of(), Set.of()))
                .extracting(Finding::kind)
                .containsExactly(Kind.FILE_NAME);
    }

    @Test
    @Covers(Provision.GS_7)
    void whatAFileHidesIsPointedOutAndWhatItLooksLikeIsNot() {
        var found = Checking.inFile(
                "收费标准.docx",
                List.of(
                        new Omission(Omission.What.METADATA, 1),
                        new Omission(Omission.What.DELETED_TEXT, 3),
                        new Omission(Omission.What.APPEARANCE, 1)),
                List.of(new Found(Found.As.RESIDENT_ID, "530102199001010018")));
        assertThat(found).extracting(Finding::what).containsExactly("METADATA", "DELETED_TEXT", "RESIDENT_ID");
        var ordinary = new Attached(1, "0", "收费标准.docx", "application/pdf", 1);
        assertThat(Checking.of(Content.of("公告", "文"), List.of(ordinary), List.of(), Set.of()))
                .isEmpty();
    }
}
