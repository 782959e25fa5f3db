package xinqiao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SynonymsTest {
    private final Synonyms shipped = Synonyms.shipped();

    @Test
    void aWordOfTheTradeIsLookedForByItsOtherNamesToo() {
        assertThat(shipped.alternatives("跨境电商")).startsWith("跨境电商").contains("跨境贸易电子商务", "跨境电子商务");
        assertThat(shipped.alternatives("进境货物")).containsExactly("进境货物", "入境货物");
        assertThat(shipped.alternatives("报关单")).contains("申报单");
    }

    @Test
    void theLongestWordCountsAndNothingIsDoubled() {
        assertThat(shipped.alternatives("行政处罚")).doesNotContain("行政行政处罚");
        assertThat(shipped.alternatives("综合保税区管理")).allMatch(word -> !word.contains("综合综合"));
        assertThat(shipped.alternatives("出口退税单")).hasSizeLessThanOrEqualTo(6).startsWith("出口退税单");
    }

    @Test
    void aWordOfNoGroupStandsAlone() {
        assertThat(shipped.alternatives("钻石")).containsExactly("钻石");
    }

    @Test
    void widthCaseAndRemarksInTheFileDoNotMatter() {
        var own = Synonyms.of(List.of("# remark", "", "ＡＥＯ，高级认证企业"));
        assertThat(own.alternatives("aeo")).containsExactly("aeo", "高级认证企业");
    }
}
