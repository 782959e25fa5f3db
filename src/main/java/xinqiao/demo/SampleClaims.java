package xinqiao.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import xinqiao.identity.Visitor;
import xinqiao.redress.ClaimDesk;
import xinqiao.redress.ClaimFilter;
import xinqiao.redress.ClaimForm;
import xinqiao.redress.ClaimKind;
import xinqiao.redress.Claims;
import xinqiao.redress.Person;

/** A complaint about disclosure and a request for the correction of a record, both invented. Only where there is none yet. */
@Component
@Profile("demo & !production")
@Order(SampleOrganisation.ORDER + 71)
class SampleClaims implements ApplicationRunner {
    private static final String HOUSE = "8602";

    private final SampleSteps people;
    private final Claims claims;
    private final ClaimDesk desk;
    private final Clock clock;

    SampleClaims(SampleSteps people, Claims claims, ClaimDesk desk, Clock clock) {
        this.people = people;
        this.claims = claims;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (desk.count(people.clerk(HOUSE), new ClaimFilter(ClaimFilter.Box.OPEN, ClaimKind.CORRECTION)) == 0) plant();
    }

    void plant() {
        long _ = register(
                ClaimKind.COMPLAINT,
                new Person("某申请人", null, "13900009801", null, null),
                "窗口未提供政府信息公开申请表",
                "办事窗口称没有该表格，未告知其他申请途径。");
        long _ = register(
                ClaimKind.CORRECTION,
                new Person("某样例公司", "示例代码9802", "13900009802", null, "云南省示例路98号"),
                "企业信用公示信息中本公司注册地址有误",
                "正确地址为云南省示例路98号，见营业执照。");
    }

    private long register(ClaimKind kind, Person who, String what, String facts) {
        var form = new ClaimForm(kind, HOUSE, LocalDate.now(clock), who, "", what, facts, "zh", List.of());
        return claims.register(new Visitor(), form).orElseThrow().id();
    }
}
