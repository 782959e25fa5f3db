package xinqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.testing.XinqiaoTest;

/** Somebody who gives no name: vague words are kept on file, concrete facts with evidence are accepted. */
@XinqiaoTest
class AnonymousTest extends Scenario {
    @Test
    @Covers(Provision.KM_25)
    void whatIsVagueIsFiledOnly() {
        day("2026-03-02");
        var somebody = visitor();
        var receipt = somebody.writes()
                .is("APPEAL")
                .withoutAName()
                .asks("请求整顿货车通道秩序", "夜间有人插队。")
                .to("8602")
                .affirms()
                .sends();
        somebody.sees("不发送书面告知", "第二十五条");
        assertThat(somebody.text()).doesNotContain("前，书面告诉您");
        var office = clerk("tian.ye");
        office.opens(receipt.number()).sees("匿名").looks("4-vague");
        office.does("存档备查", paper -> paper.writes("存档理由", "没有写明时间、地点、人员，也没有证明材料。"))
                .sees("已办结");
        somebody.follows(receipt).seesStage("已办结").sees("登记存档备查").looks("4-track-filed");
    }

    @Test
    @Covers({Provision.KM_25, Provision.KM_23_2})
    void whatIsConcreteAndProvenIsAccepted() throws Exception {
        day("2026-03-02");
        var somebody = visitor();
        var proof = Files.writeString(desktop.resolve("收费凭证.txt"), "收费凭证复印件", StandardCharsets.UTF_8);
        var receipt = somebody.writes()
                .is("APPEAL")
                .withoutAName()
                .asks("请求查明窗口重复收取材料的原因", "三月一日上午十点，二号窗口两次要求提交同一材料，附凭证。")
                .to("8602")
                .encloses(proof)
                .affirms()
                .sends();
        var office = clerk("tian.ye");
        office.opens(receipt.number()).sees("收费凭证.txt");
        office.does("受理", paper -> paper.chooses("申诉求决类").chooses("不属于以上情形的事项"))
                .sees("办理期限")
                .looks("4-accepted");
        somebody.follows(receipt).seesStage("已受理").looks("4-track-accepted");
    }
}
