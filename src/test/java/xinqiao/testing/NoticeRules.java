package xinqiao.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.springframework.boot.test.context.TestComponent;
import xinqiao.administration.ProcedureOffice;
import xinqiao.organisation.Houses;

/**
 * A house that knows public notice (公告送达) and leaving letters (留置送达) by a procedure of its own, for one day: no
 * built-in one does.
 */
@TestComponent
public class NoticeRules {
    /** No day of other tests, since it holds for the whole house; passwords are still young on it. */
    public static final LocalDate DAY = LocalDate.of(2026, 8, 3);

    private static final String PILOT = "provision: LAW-P1, citation: { zh: 试点规定, en: rules of a pilot }";

    private final ProcedureOffice office;
    private final Houses houses;
    private final Staff staff;

    NoticeRules(ProcedureOffice office, Houses houses, Staff staff) {
        this.office = office;
        this.houses = houses;
        this.staff = staff;
    }

    /** The clock has to stand on {@link #DAY}. */
    public void followedBy(String house) throws IOException {
        String id = "notice-petition-" + house;
        if (houses.profile(house, "PETITION", DAY).filter(id::equals).isPresent()) return;
        var admin = staff.actor("tao.ran");
        var _ = office.draft(admin, "8600", text(id)).orElseThrow();
        var _ = office.follow(admin, house, id, DAY).orElseThrow();
        var _ = office.follow(admin, house, "kunming-petition-2023", DAY.plusDays(1))
                .orElseThrow();
    }

    /** What a house writes that has a source of its own. */
    public static String text(String id) throws IOException {
        try (var file = NoticeRules.class.getResourceAsStream("/profiles/kunming-petition-2023.yaml")) {
            String kunming = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return kunming.replace("id: kunming-petition-2023", "id: " + id)
                    .replace("family: kunming-petition", "family: " + id)
                    .replace(
                            "  manners:\n",
                            "  notice: { days: 30, unit: natural, rolls: false, tries: 2, " + PILOT
                                    + " }\n  manners:\n    left: { " + PILOT + " }\n");
        }
    }
}
