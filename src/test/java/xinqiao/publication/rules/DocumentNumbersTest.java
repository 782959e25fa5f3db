package xinqiao.publication.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumbersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "署令〔2024〕272号",
                "署令[2024]272号",
                "署令（2024）272号",
                "署令【2024】272号",
                "署令［２０２４］２７２号",
                "署令 〔2024〕 第272号",
                "海关总署令第272号",
                "中华人民共和国海关总署令第272号",
                "令第272号"
            })
    void anOrderIsFoundHoweverItsNumberIsWritten(String written) {
        assertThat(DocumentNumbers.key(written)).hasValue("令272");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "公告〔2024〕151号",
                "海关总署公告2024年第151号",
                "海关总署公告2024年151号",
                "海关总署 公告(2024)151号",
                "2024年第151号公告",
                "公告2024第151号"
            })
    void anAnnouncementToo(String written) {
        assertThat(DocumentNumbers.key(written)).hasValue("公告2024-151");
    }

    @Test
    void otherSeriesKeepTheirWordAndWhatIsNoNumberHasNoKey() {
        assertThat(DocumentNumbers.key("署办发〔2021〕23号")).hasValue("署办发2021-23");
        assertThat(DocumentNumbers.key("原产地证书")).isEmpty();
        assertThat(DocumentNumbers.key("2024年第3季度")).isEmpty();
        assertThat(DocumentNumbers.key("")).isEmpty();
    }

    @Test
    void numbersInARunningTextAreFound() {
        assertThat(DocumentNumbers.named("根据海关总署公告2024年第110号（以下简称公告）和海关总署令第266号，原署办发〔2021〕23号废止"))
                .containsExactly("公告2024-110", "令266", "原署办发2021-23");
    }

    @Test
    void anInterpretationTellsWhatItSpeaksOf() {
        String rules = "海关总署关于发布《出口水产品原料养殖场备案管理办法》的公告";
        assertThat(Citations.subjects("《出口水产品原料养殖场备案管理办法》公告的政策解读", ""))
                .anyMatch(one -> Citations.names(rules).contains(one));
        assertThat(Citations.subjects("解读｜关于进口原油采信要求的公告", ""))
                .anyMatch(one -> Citations.names("海关总署关于进口原油采信要求的公告").contains(one));
        assertThat(Citations.subjects("关于《海关总署 财政部关于明确市内免税店经营品种的公告》的政策解读", ""))
                .anyMatch(one -> Citations.names("海关总署 财政部关于明确市内免税店经营品种的公告").contains(one));
        assertThat(Citations.subjects("享惠单证新变化", "海关总署发布了《关于简化优惠贸易安排项下经第三方运输货物单证提交要求的公告》（海关总署公告2024年110号）。"))
                .anyMatch(one ->
                        Citations.names("海关总署关于简化优惠贸易安排项下经第三方运输货物单证提交要求的公告").contains(one));
        // an announcement that only carries rules out is not what their interpretation speaks of
        assertThat(Citations.names("海关总署关于实施《供港澳食用陆生动物检验检疫管理办法》相关事宜的公告"))
                .doesNotContain(Citations.plain("供港澳食用陆生动物检验检疫管理办法"));
        assertThat(Citations.titles("关于《海关行政处罚裁量基准（三）（征求意见稿）》公开征求社会意见情况的反馈")).isEqualTo(List.of("海关行政处罚裁量基准（三）"));
    }
}
