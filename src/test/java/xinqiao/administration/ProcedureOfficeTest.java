package xinqiao.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.law.Provision.KM_21B;
import static xinqiao.law.Provision.SYS_1;
import static xinqiao.law.Provision.SYS_3;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.identity.Visitor;
import xinqiao.law.Covers;
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
import xinqiao.petition.ProfileTrial;
import xinqiao.petition.Registrations;
import xinqiao.procedure.Comparison;
import xinqiao.procedure.Difference;
import xinqiao.procedure.Profile;
import xinqiao.procedure.ProfileBook;
import xinqiao.procedure.ProfileBook.Standing;
import xinqiao.procedure.Profiles;

/** Procedures as data: draft, comparison, trial, in force from a day, withdrawn; never another text once published. */
@Import(Desks.class)
class ProcedureOfficeTest extends Administering {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    ProcedureOffice office;

    @Autowired
    Profiles profiles;

    @Autowired
    ProfileBook book;

    @Autowired
    ProfileTrial trial;

    @Autowired
    Desks desks;

    @Autowired
    Registrations registrations;

    @Autowired
    DSLContext sql;

    private String national;
    private String id;
    private String family;

    @BeforeEach
    void text() throws IOException {
        try (var file = getClass().getResourceAsStream("/profiles/national-petition-2022.yaml")) {
            national = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        family = "pilot-petition-" + NUMBER.incrementAndGet();
        id = family + "-1";
    }

    private String text(String name, String from) {
        return national.replace("id: national-petition-2022", "id: " + name)
                .replace("family: national-petition", "family: " + family)
                .replace("from: 2022-05-01", "from: " + from);
    }

    private String shorter(String name, String from) {
        return text(name, from).replace("days: 60", "days: 20");
    }

    @CanIgnoreReturnValue
    private String draft(String yaml) {
        return office.draft(admin, "8600", yaml).orElseThrow();
    }

    @Test
    @Covers(SYS_3)
    void aTextBecomesADraftIsPublishedByBeingFollowedAndThenStaysAsItIs() {
        String house = house();
        assertThat(draft(text(id, "2026-01-01"))).isEqualTo(id);
        assertThat(profiles.find(id)).isEmpty();
        draft(shorter(id, "2026-01-01"));
        assertThat(book.find(id).orElseThrow().standing()).isEqualTo(Standing.DRAFT);
        var changed = changes.of(admin, Item.PROFILE, id).getFirst();
        assertThat(changed.differences()).extracting(Change.Difference::field).containsExactly("content");
        assertThat(administration
                        .restore(admin, changed, version(Item.PROFILE, id))
                        .isGranted())
                .isTrue();
        assertThat(office.find(admin, id).orElseThrow().profile().terms().values())
                .noneMatch(term -> term.term().length() == 20);

        assertThat(office.follow(admin, house, id, TODAY).isGranted()).isTrue();
        assertThat(houses.profile(house, "PETITION", TODAY)).contains(id);
        assertThat(houses.profile("8602", "PETITION", TODAY)).contains("kunming-petition-2023");
        assertThat(profiles.get(id).id()).isEqualTo(id);
        assertThat(reasons(office.draft(admin, "8600", shorter(id, "2026-01-01"))))
                .containsExactly("profile-stays");
        assertThatThrownBy(() -> sql.execute("update kept_profile set content = repeat('0', 64) where id = ?", id))
                .isInstanceOfAny(DataAccessException.class, org.springframework.dao.DataAccessException.class);

        assertThat(office.withdraw(admin, id).isGranted()).isTrue();
        assertThat(houses.profile(house, "PETITION", TODAY)).contains("kunming-petition-2023");
        assertThat(profiles.all()).noneMatch(one -> one.id().equals(id));
        assertThat(profiles.find(id)).as("a case may have taken it just before").isPresent();
        assertThat(changes.of(admin, Item.FOLLOWED, house)).hasSize(2);
        assertThat(journal.problems()).isEmpty();
    }

    @Test
    void whatCasesCarryIsNotWithdrawnAndWhatHasBegunIsNotUndone() {
        String house = house();
        department(house, "PETITION_OFFICE", "办公室");
        department(house, "LEGAL", "法规科");
        assertThat(change(Item.HOUSE, house, "in-service", "yes").isGranted()).isTrue();
        draft(text(id, "2026-01-01"));
        assertThat(office.follow(admin, house, id, TODAY).isGranted()).isTrue();
        assertThat(registrations
                        .register(new Visitor(), Papers.web(house, TODAY))
                        .isGranted())
                .isTrue();
        assertThat(reasons(office.withdraw(admin, id))).containsExactly("followed-carried");
        var begun = changes.of(admin, Item.FOLLOWED, house).getFirst();
        assertThat(reasons(administration.restore(admin, begun, version(Item.FOLLOWED, house))))
                .containsExactly("followed-carried");
        assertThat(office.follow(admin, house, "kunming-petition-2023", TODAY).isGranted())
                .as("nor replaced on a day that has begun")
                .isFalse();
        assertThat(office.follow(admin, house, "kunming-petition-2023", TODAY.plusDays(1))
                        .isGranted())
                .isTrue();
    }

    @Test
    void aProcedureIsRefusedWhereItIsFaultyTakenOrNotTheLastOfItsFamily() {
        assertThat(office.read("id: [").flaws()).isNotEmpty();
        assertThat(office.read(text(id, "2026-01-01").replace("{term.handling}内", "六十日内"))
                        .flaws())
                .extracting(fault -> fault.reason())
                .contains("procedure.fault.typed-number");
        assertThat(reasons(office.draft(admin, "8600", "id: 1"))).containsExactly("profile-faulty");
        assertThat(reasons(office.draft(admin, "8600", national))).containsExactly("profile-of-file");
        String house = house();
        draft(text(id, "2026-06-01"));
        assertThat(office.follow(admin, house, id, TODAY).isGranted()).isTrue();
        String earlier = family + "-0";
        draft(text(earlier, "2026-05-01"));
        assertThat(reasons(office.follow(admin, house, earlier, TODAY))).containsExactly("profile-not-last");
        String later = family + "-2";
        draft(text(later, "2027-01-01"));
        assertThat(reasons(office.follow(admin, house, later, TODAY))).containsExactly("followed-not-in-force");
        assertThat(reasons(office.follow(admin, house, id, TODAY.minusDays(1)))).containsExactly("followed-past");
        assertThat(office.follow(admin, house, later, LocalDate.of(2027, 1, 1)).isGranted())
                .isTrue();
        assertThat(houses.profile(house, "PETITION", LocalDate.of(2026, 12, 31)))
                .contains(id);
        assertThat(houses.profile(house, "PETITION", LocalDate.of(2027, 1, 1))).contains(later);
        assertThat(profiles.before(profiles.get(later)).orElseThrow().id()).isEqualTo(id);
    }

    @Test
    void anAdministratorOfOneHouseNeitherSeesTheDraftsOfOthersNorPutsThemIntoForceElsewhere() {
        var below = administratorOf(house());
        draft(text(id, "2026-01-01"));
        assertThat(office.find(below, id)).isEmpty();
        assertThat(reasons(office.draft(below, "8600", text(id + "-x", "2026-01-01"))))
                .containsExactly("house");
        for (String elsewhere : new String[] {"8600", "8603"})
            assertThatThrownBy(() -> {
                        var unused = office.follow(below, elsewhere, "national-petition-2022", TODAY);
                    })
                    .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> {
                    var unused = office.follow(below, below.houseCode(), id, TODAY);
                })
                .isInstanceOf(NoSuchElementException.class);
        assertThat(office.follow(below, below.houseCode(), "national-petition-2022", TODAY)
                        .isGranted())
                .isTrue();
        assertThat(reasons(office.draft(staff.actor("chen.jing"), "8600", text(id + "-y", "2026-01-01"))))
                .containsExactly("house");
    }

    @Test
    void twoProceduresAreComparedRuleByRule() {
        var before = profile(text(id, "2026-01-01"));
        var after = profile(
                shorter(id + "b", "2026-02-01").replace("特此告知。", "特此告知，请留存。").replace("value: 5", "value: 6"));
        var differences = Comparison.of(before, after);
        assertThat(differences)
                .extracting(one -> one.section() + " " + one.key())
                .contains("TERM handling", "LIMIT REPRESENTATIVES", "LETTER acceptance/closing")
                .doesNotContain("TERM notice", "LETTER acceptance/receipt");
        assertThat(differences.stream()
                        .filter(one -> one.section() == Difference.Section.TERM)
                        .findFirst()
                        .orElseThrow()
                        .after()
                        .zh())
                .contains("20日", "自受理之日起", "30日");
        assertThat(Comparison.of(before, before)).isEmpty();
    }

    private Profile profile(String yaml) {
        return (Profile) book.read(yaml).profile().orElseThrow();
    }

    @Test
    @Covers({SYS_1, KM_21B})
    void aTrialTellsWhichLastDaysWouldBeOthersAndChangesNothing() {
        clock.set(LocalDate.of(2026, 3, 2));
        long one = desks.register("tian.ye", Papers.letter("8602", LocalDate.of(2026, 3, 2)))
                .id();
        var number = desks.act("tian.ye", one, Desks.acceptAppeal()).origin().number();
        clock.set(LocalDate.of(2026, 4, 20));
        var shorter = profile(shorter(id, "2026-01-01"));
        var house = houses.get("8602");
        LocalDate today = LocalDate.of(2026, 4, 20);
        var seen = trial.of(staff.actor("tian.ye"), shorter, house, today.minusYears(1), today);
        assertThat(seen.shown())
                .filteredOn(
                        moved -> moved.number().equals(number) && moved.term().equals("handling"))
                .singleElement()
                .satisfies(moved -> {
                    assertThat(moved.before()).isEqualTo(LocalDate.of(2026, 5, 6));
                    assertThat(moved.after()).isEqualTo(LocalDate.of(2026, 3, 23));
                    assertThat(moved.lateBefore()).isFalse();
                    assertThat(moved.lateAfter()).isTrue();
                });
        assertThat(seen.lateAfter()).isGreaterThanOrEqualTo(1);
        var told = trial.of(admin, shorter, house, today.minusYears(1), today);
        assertThat(told.movedInAll()).isEqualTo(seen.movedInAll());
        assertThat(told.shown()).as("an administrator reads no case").isEmpty();
        assertThat(profiles.find(id)).isEmpty();
    }
}
