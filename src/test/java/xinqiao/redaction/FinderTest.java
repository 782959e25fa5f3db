package xinqiao.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xinqiao.redaction.Found.As;
import xinqiao.redaction.rules.Patterns;

class FinderTest {

    @ParameterizedTest
    @CsvSource({
        "身份证11010519491231002X。, RESIDENT_ID, 11010519491231002X",
        "号码110105 19491231 002x, RESIDENT_ID, 11010519491231002x",
        "旧号110105491231002, RESIDENT_ID, 110105491231002",
        "电话13812345678, MOBILE, 13812345678",
        "电话+86 138-1234-5678, MOBILE, +86138-1234-5678",
        "电话0871-63016000, LANDLINE, 0871-63016000",
        "电话(010)65194114转2, LANDLINE, (010)65194114",
        "信箱li.rong@mail.example.cn。, EMAIL, li.rong@mail.example.cn",
        "卡号6222 0200 0000 0000 000, BANK_CARD, 6222020000000000000",
        "代码91110000100000000R。, CREDIT_CODE, 91110000100000000R",
        "车牌云A·12345, LICENCE_PLATE, 云A·12345",
        "车牌粤BD12345，, LICENCE_PLATE, 粤BD12345"
    })
    void whatLooksPersonalIsProposed(String text, As as, String word) {
        assertThat(Patterns.personal(text)).extracting(Patterns.Place::found).containsExactly(new Found(as, word));
    }

    @ParameterizedTest
    @CsvSource({
        "公民身份号码110105194912310021",
        "日期20261122至20261231",
        "统计代码1234567890123456789012345",
        "金额3482917.60元",
        "服务热线12360",
        "第12条第3款"
    })
    void whatIsNoneIsLeft(String text) {
        assertThat(Patterns.personal(text)).isEmpty();
    }

    @Test
    void aNumberThatAnotherFollowsInTheNextColumnIsFound() {
        assertThat(Patterns.personal("13812345678\u000120261122")).hasSize(1);
        assertThat(Patterns.personal("2026 13812345678")).hasSize(1);
    }

    @Test
    void aWordIsFoundHoweverItIsWritten() {
        assertThat(Patterns.word("AB公司、ａｂ　公 司", "ab公司", As.TYPED)).hasSize(2);
        assertThat(Patterns.word("李 镕\n堃", "李镕堃", As.NAME)).hasSize(1);
        assertThat(Patterns.word("李\u00ad镕\u200b堃", "李镕堃", As.NAME)).hasSize(1);
        assertThat(Patterns.word("堃 镕\n李", "李镕堃", As.NAME)).hasSize(1);
        assertThat(Patterns.word("明李", "李明", As.NAME)).isEmpty();
        assertThat(Patterns.word("o\ufb03ce", "Office", As.TYPED)).hasSize(1);
        assertThat(Patterns.word("Jose\u0301 García", "JOSÉ GARCIA", As.TYPED)).hasSize(1);
        assertThat(Patterns.word("⺩小⺠", "王小民", As.TYPED)).hasSize(1);
        assertThat(Patterns.word("⼈⼤", "人大", As.TYPED)).hasSize(1);
        assertThat(Patterns.word("①２㏠", "12", As.TYPED)).hasSize(1);
        assertThat(Patterns.word("李镕\u0001堃", "李镕堃", As.NAME)).isEmpty();
        assertThat(Patterns.word("李镕堃", "。", As.NAME)).isEmpty();
    }

    @Test
    void eachLineGetsAMarkOfItsOwnAndNoMarkReachesTheNextLine() throws Exception {
        byte[] file = Paper.of(paper -> {
            paper.write("申请人身份号码110105", 20, 200, 12);
            paper.write("19491231002X，二〇二六年", 20, 184, 12);
        });
        try (Original original = Redactions.open(file, "a").orElseThrow()) {
            List<Mark> marks = new Finder(List.of(), List.of("二〇二六")).marks(original);
            assertThat(marks).hasSize(3);
            assertThat(marks).extracting(Mark::page).containsOnly(1);
            assertThat(marks.get(0).box().bottom())
                    .isLessThan(marks.get(1).box().y() + 2);
            assertThat(marks.get(1).box().right()).isLessThan(marks.get(2).box().x());
            assertThat(marks.get(2).ground().key()).isEqualTo("redaction.ground.PRIVACY");
            assertThat(marks.get(2).found()).isEqualTo(new Found(As.TYPED, "二〇二六"));
            assertThat(As.TYPED.key()).isEqualTo("redaction.found.TYPED");
        }
    }
}
