package xinqiao.reading.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import xinqiao.reading.Proposal;
import xinqiao.reading.Proposal.Field;
import xinqiao.reading.Read.Line;
import xinqiao.reading.rules.Proposing.Placed;

class ProposingTest {
    /** As on paper: a title in the middle, paragraphs that begin further in, a signature at the right. */
    private static List<Placed> letter(String... lines) {
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            String text = lines[i].replaceAll("^[ >^]+", "");
            float width = text.length() * 0.026f;
            float x = lines[i].startsWith("^")
                    ? 0.5f - width / 2
                    : lines[i].startsWith(">") ? 0.88f - width : lines[i].startsWith("  ") ? 0.18f : 0.12f;
            placed.add(new Placed(1, i + 1, new Line(text, x, 0.05f + 0.04f * i, width, 0.03f, List.of())));
        }
        return placed;
    }

    private static Map<Field, Proposal> of(String... lines) {
        return Proposing.of(letter(lines), List.of("行邮监管", "个人物品", "跨境电商", "关税征管", "货物监管通关", "其他"));
    }

    private static String value(Map<Field, Proposal> found, Field field) {
        return found.containsKey(field) ? found.get(field).value() : "";
    }

    @Test
    void anOrdinaryLetterFillsEveryField() {
        var found = of(
                "^关于邮件长期滞留问题的投诉",
                "昆明海关信访办公室：",
                "  我在跨境电商网站购买的快件到达口岸以后一直没有放行，其他都到了，至今已经三",
                "十多天。请求贵关尽快查明原因，依法放行，并书面答复本人。",
                "  联系地址：云南省昆明市盘龙区北京路12号",
                "  联系电话：138 1234 5678",
                "  身份证号：11010519491231002X",
                ">信访人：张鑫淼",
                ">2026年4月15日");
        assertThat(value(found, Field.NAME)).isEqualTo("张鑫淼");
        assertThat(value(found, Field.ADDRESS)).isEqualTo("云南省昆明市盘龙区北京路12号");
        assertThat(value(found, Field.PHONE)).isEqualTo("13812345678");
        assertThat(value(found, Field.DOCUMENT)).isEqualTo("11010519491231002X");
        assertThat(value(found, Field.DATE)).isEqualTo("2026-04-15");
        assertThat(value(found, Field.TITLE)).isEqualTo("关于邮件长期滞留问题的投诉");
        assertThat(value(found, Field.BUSINESS)).isEqualTo("跨境电商");
        assertThat(value(found, Field.REQUEST)).isEqualTo("请求贵关尽快查明原因，依法放行，并书面答复本人。");
        assertThat(value(found, Field.BODY))
                .startsWith("我在跨境电商")
                .contains("至今已经三十多天")
                .doesNotContain("信访人", "关于邮件");
        assertThat(found.get(Field.NAME)).extracting(Proposal::line).isEqualTo(8);
    }

    @Test
    void aSignatureNeedsNoLabelAndADateMayBeWrittenOut() {
        var found = of("  行李被扣三天没有答复。", "此致", "敬礼", ">欧阳文慧", ">二〇二六年十月二十三日");
        assertThat(value(found, Field.NAME)).isEqualTo("欧阳文慧");
        assertThat(value(found, Field.DATE)).isEqualTo("2026-10-23");
        assertThat(value(found, Field.BODY)).isEqualTo("行李被扣三天没有答复。");
    }

    @Test
    void aLabelStandsBeforeOtherLabelsOnTheSameLine() {
        var found = of("姓名：买买提·吐尔逊 性别：男 电话：0991-2345678", "住址：乌鲁木齐市天山区解放路1号 邮编830000");
        assertThat(value(found, Field.NAME)).isEqualTo("买买提·吐尔逊");
        assertThat(value(found, Field.PHONE)).isEqualTo("0991-2345678");
        assertThat(value(found, Field.ADDRESS)).isEqualTo("乌鲁木齐市天山区解放路1号");
    }

    @Test
    void whatDoesNotCheckIsNotProposed() {
        var found = of("  身份证号：110105194912310021", "  订单号202603120081234567，货值13812345678901元", ">2026年13月40日");
        assertThat(found).doesNotContainKeys(Field.DOCUMENT, Field.PHONE, Field.DATE, Field.NAME, Field.TITLE);
    }

    @Test
    void anEmptyPageProposesNothing() {
        assertThat(Proposing.of(List.of(), List.of("关税征管"))).isEmpty();
    }

    @Test
    void chineseGoesOnAcrossLinesAndOtherWordsDoNot() {
        assertThat(Joined.text(List.of("请求尽快放", "行货物", "order No", "WL2026", "0312")))
                .isEqualTo("请求尽快放行货物order No WL20260312");
        assertThat(Joined.has("请求尽快放行货物", "放行 货物")).isTrue();
        assertThat(Joined.pairs("ＡＢ放行")).containsExactlyInAnyOrder("ab", "b放", "放行");
    }
}
