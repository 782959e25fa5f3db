package xinqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.portal.rules.WriteStep;
import xinqiao.testing.XinqiaoTest;

/** Forty people with one matter: six representatives are one too many. */
@XinqiaoTest
class GroupPetitionTest extends Scenario {
    @Test
    @Covers({Provision.KM_17A, Provision.KM_17B, Provision.KM_18C})
    void sixRepresentativesAreRefusedWithEverythingKeptAndFiveAreRegistered() throws Exception {
        day("2026-03-02");
        var villagers = visitor();
        var names = Files.writeString(desktop.resolve("签名.txt"), "四十人签名", StandardCharsets.UTF_8);
        var letter = villagers
                .writes()
                .is("APPEAL")
                .from("代表一", "云南省瑞丽市示例村1号")
                .represents(1)
                .ofAGroupOf(40)
                .asks("请求调整互市通道的核验安排", "近一个月排队核验平均两小时以上，影响四十户村民的生产生活。")
                .to("8602")
                .encloses(names);
        for (int row = 2; row <= 6; row++)
            letter.addsAPerson()
                    .person(row, "代表" + "一二三四五六".charAt(row - 1), "云南省瑞丽市示例村" + row + "号")
                    .represents(row);
        letter.affirms().triesToSend();
        villagers.isRefused("代表人数不得超过5人", "《昆明海关信访工作规程》第十八条").looks("6-refused");
        assertThat(letter.value("name-6")).isEqualTo("代表六");
        assertThat(letter.value("address-6")).isEqualTo("云南省瑞丽市示例村6号");
        letter.doesNotRepresent(6).upTo(WriteStep.CHECK);
        villagers.sees("签名.txt", "四十户村民", "代表六");
        var receipt = letter.sends();

        var office = clerk("tian.ye");
        office.searches("请求调整互市通道的核验安排");
        assertThat(office.line(receipt.number()).innerText()).contains("40");
        office.opens(receipt.number()).sees("代表五", "代表六", "签名.txt").looks("6-case");
        assertThat(office.page.locator("main table .tag").count())
                .as("representatives")
                .isEqualTo(5);

        // the same at the counter, taken down by staff
        office.isAtTheDesk();
        office.window.go("/desk/register");
        office.fillsIn(paper -> paper.picks("信访形式", "走访")
                .writes("信访人数", "12")
                .writes("请求", "请求开放夜间通道")
                .writes("事实和理由", "现场口述：夜间货车无法通关。"));
        for (int row = 0; row < 6; row++) {
            office.page.locator("[name=p" + row + "-name]").fill("来访人" + (row + 1));
            office.page.locator("[name=p" + row + "-address]").fill("云南省瑞丽市示例村9号");
            office.page.locator("[name=p" + row + "-representative]").check();
            if (row < 5) Reader.follow(office.page, office.page.locator("button[value=more]"));
        }
        office.page.locator("[name=confirmed]").check();
        office.page.locator(".actions button[value=register]").click();
        office.page.locator("main [role=alert]").waitFor();
        office.isRefused("代表人数不得超过5人", "第十八条").looks("6-counter-refused");
        office.fillsIn(paper -> assertThat(paper.value("事实和理由")).isEqualTo("现场口述：夜间货车无法通关。"));
        assertThat(office.page.locator("[name=p5-name]").inputValue()).isEqualTo("来访人6");
    }
}
