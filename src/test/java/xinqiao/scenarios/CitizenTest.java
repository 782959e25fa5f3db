package xinqiao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.operation.Job;
import xinqiao.portal.rules.WriteStep;
import xinqiao.testing.XinqiaoTest;

/** A petition as its petitioner lives it: told of another route, begun here and ended there, told by mail, withdrawn or rated. */
@XinqiaoTest
class CitizenTest extends Scenario {
    @Autowired
    @Qualifier("noticeSending")
    Job sending;

    @Value("${spring.mail.port}")
    int mailPort;

    @Test
    @Covers({Provision.KM_11B, Provision.KM_16, Provision.KM_22, Provision.SYS_3})
    void aLetterIsBegunOnATelephoneEndedOnAnotherDeviceFollowedByMailAndWithdrawn() throws Exception {
        day("2026-03-02");
        var server = new GreenMail(new ServerSetup(mailPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            var trader = visitor();
            trader.writes()
                    .is("APPEAL")
                    .mayTakeAnotherRoute("REVIEW")
                    .happenedIn("瑞丽口岸", "边民互市", "8602")
                    .asks("请求说明互市货物查验的依据撤回", "三月一日上午在二号通道查验三小时，未说明依据。")
                    .upTo(WriteStep.WHO)
                    .press("save");
            trader.looks("10-saved");
            var code = Pattern.compile("[2-9A-Z]{4}( [2-9A-Z]{4}){3}").matcher(trader.text());
            assertThat(code.find()).isTrue();

            var elsewhere = visitor();
            elsewhere.window.go("/write");
            elsewhere.page.locator("[name=code]").fill(code.group());
            Reader.follow(elsewhere.page, elsewhere.page.locator("form[action='/write/resume'] button"));
            var photo = Files.writeString(desktop.resolve("程序.jpg"), "MZ", StandardCharsets.UTF_8);
            var letter = new Letter(elsewhere)
                    .from("杨帆", "云南省瑞丽市示例路77号")
                    .isTold("yang.fan@example.com")
                    .upTo(WriteStep.FILES);
            elsewhere.page.locator("[name=files]").setInputFiles(photo);
            elsewhere.page.locator(".field-error").waitFor();
            elsewhere.sees("程序.jpg").looks("10-hostile");
            var receipt = letter.affirms().sends();
            elsewhere.looks("10-receipt");

            clerk("tian.ye")
                    .opens(receipt.number())
                    .sees("已提示其他法定途径")
                    .does("受理", paper -> paper.chooses("申诉求决类").chooses("不属于以上情形的事项"));
            sending.work().run();
            List<String> mails = new ArrayList<>();
            for (var mail : server.getReceivedMessages())
                mails.add(mail.getContent().toString());
            assertThat(mails)
                    .filteredOn(mail -> mail.contains(receipt.number()))
                    .singleElement(STRING)
                    .doesNotContain("受理", "互市", receipt.code());

            elsewhere.follows(receipt);
            Reader.follow(elsewhere.page, elsewhere.page.locator("a[href='/track/case/withdraw']"));
            elsewhere.page.locator("[name=reason]").fill("当场已经说明");
            elsewhere.page.locator("[name=sure]").check();
            elsewhere.looks("10-withdraw");
            Reader.follow(elsewhere.page, elsewhere.page.locator("form[action='/track/case/withdraw'] button"));
            elsewhere.sees("已收到您的撤回申请").looks("10-asked");

            var office = clerk("tian.ye");
            office.opens(receipt.number()).sees("信访人申请撤回", "当场已经说明");
            office.does("登记送达", paper -> paper.chooses("网上送达"));
            office.does("确认撤回，终结办理", paper -> paper.writes("核实情况", "三月二日电话核实，确系本人意愿。"))
                    .sees("已办结", "信访人撤回")
                    .looks("10-desk");
            elsewhere.follows(receipt).seesStage("已办结").sees("按您的申请终结办理").looks("10-ended");
        } finally {
            server.stop();
        }
    }
}
