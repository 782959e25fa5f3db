package xinqiao.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.WorkKind;
import xinqiao.seal.LetterApproval;
import xinqiao.seal.NewSeal;
import xinqiao.seal.SealKind;
import xinqiao.seal.SealRegister;

/** Each sample house has its own seal and that of its petition office, which go on its letters without another press. */
@Component
@Profile("demo & !production")
@Order(SampleOrganisation.ORDER + 5)
class SampleSeals implements ApplicationRunner {
    private static final int SIZE = 42;
    private static final int YEARS = 5;

    private final SealRegister register;
    private final Houses houses;
    private final SampleSteps steps;
    private final Clock clock;

    SampleSeals(SealRegister register, Houses houses, SampleSteps steps, Clock clock) {
        this.register = register;
        this.houses = houses;
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Rows.of("houses.csv").stream()
                .map(row -> row.get("code"))
                .filter(code -> !houses.postsWith(code, Power.TRIAGE).isEmpty())
                .forEach(this::seals);
    }

    private void seals(String code) {
        Actor office = steps.holder(code, Power.TRIAGE);
        if (!office.office() || !register.list(office).isEmpty()) return;
        String house = houses.get(code).nameZh();
        register(office, SealKind.HOUSE, house, house, "", "本关名义的公文、政府信息公开答复（示例）", WorkKind.DISCLOSURE);
        register(office, SealKind.PETITION, house + "信访专用章", house, "信访专用章", "信访工作机构办理信访事项的文书（示例）", WorkKind.PETITION);
    }

    private void register(
            Actor office, SealKind kind, String name, String arc, String below, String powers, WorkKind letters) {
        Map<LetterKind, LetterApproval> kinds = new EnumMap<>(LetterKind.class);
        Arrays.stream(LetterKind.values())
                .filter(each -> each.work() == letters)
                .forEach(each -> kinds.put(each, LetterApproval.WITH_LETTER));
        Set<Long> holders = houses.roster(office.houseCode()).on(LocalDate.now(clock)).stream()
                .filter(holder -> holder.department().id() == office.departmentId())
                .map(holder -> holder.post().id())
                .collect(Collectors.toSet());
        var seal = new NewSeal(
                kind,
                name,
                arc,
                below,
                powers,
                SIZE,
                office.postId(),
                null,
                LocalDate.now(clock).minusYears(YEARS),
                null,
                holders,
                kinds,
                new byte[0]);
        long _ = register.register(office, seal).orElseThrow();
    }
}
