package xinqiao.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.ApplicationCommand.Recuse;
import xinqiao.disclosure.ApplicationFile.Purpose;
import xinqiao.disclosure.ApplicationFilter.View;
import xinqiao.identity.Visitor;
import xinqiao.journal.Reading;
import xinqiao.journal.Reading.Subject;
import xinqiao.journal.ReadingLog;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.NotThere;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;

/** What somebody who sees an application still doesn't reach: people, their documents, and what only the house writes. */
@XinqiaoTest
@Import({Staff.class, Clerks.class})
class ApplicationReachTest extends LookingIn {
    @ParameterizedTest
    @ValueSource(strings = {"白样例", "13900000001"})
    @Covers(Provision.SYS_4)
    void applicationsAreFoundByWhoAppliesOnlyByWhoeverMayKnowPeople(String known) {
        var wanted = ApplicationFilter.of(View.ALL).with(known);
        assertThat(lists.page(clerks.who("tian.ye"), wanted, null, 1).lines())
                .extracting(ApplicationLine::id)
                .containsExactly(mine.id());
        // both see the application, in the house and from above
        for (String login : List.of("gu.xin", "jin.jianguo")) {
            assertThat(clerks.read(login, mine.id()).unmaskable()).isFalse();
            assertThat(lists.page(clerks.who(login), wanted, null, 1).count()).isZero();
            assertThat(lists.count(clerks.who(login), wanted)).isZero();
        }
    }

    @Test
    @Covers({Provision.SYS_4, Provision.SZ_23})
    void anIdentityDocumentIsTheOfficesThatExaminesIt() {
        long document = clerks.read("tian.ye", mine.id()).files().getFirst().id();
        assertThat(desk.attachment(clerks.who("tian.ye"), mine.id(), document).purpose())
                .isEqualTo(Purpose.IDENTITY);
        // a leader of the house without that power; the house above with it
        for (String login : List.of("gu.xin", "zhou.min")) {
            assertThat(clerks.read(login, mine.id()).files()).isEmpty();
            assertThatThrownBy(() -> desk.attachment(clerks.who(login), mine.id(), document))
                    .isInstanceOf(NotThere.class);
            assertThat(rows(clerks.who(login), "select count(*) from application_file where id = {0}", document))
                    .isZero();
        }
    }

    @Test
    @Covers({Provision.SYS_3, Provision.KM_33A})
    void whoReadItIsntToldToAnAuditorWhoSteppedAside() {
        var auditor = clerks.who("shen.pei");
        var subject = new Subject(ApplicationStore.STREAM, mine.id());
        List<ApplicantDetails> shown = desk.unmask(clerks.who("tian.ye"), mine.id());
        assertThat(shown).hasSize(1);
        assertThat(logged(auditor, subject)).isEqualTo(1);
        clerks.act("gu.xin", mine.id(), new Recuse(auditor.personId(), "系其亲属"));
        assertThat(logged(auditor, subject)).isZero();
    }

    private int logged(xinqiao.identity.Actor auditor, Subject subject) {
        return readings.list(auditor, new ReadingLog.Filter((Long) null, subject, Reading.What.UNMASKED), null)
                .size();
    }

    /** HZ-2.3.1: one post of the house, whose people may register; a colleague next door, and another house's post, may not. */
    @Test
    @Covers({Provision.HZ_2_3_1, Provision.SYS_4})
    void applicationsAreTakenByThePostOfTheHouseAlone() {
        var form = Forms.inPerson("8602", MONDAY, "2025年有关情况");
        for (String login : List.of("yue.hua", "gu.xin", "yu.bo", "cao.yang"))
            assertThat(Clerks.reasons(intake.register(clerks.who(login), form, null)))
                    .as(login)
                    .containsExactly("disclosure.refusal.not-the-post");
        assertThat(intake.register(clerks.who("tian.ye"), form, null).isGranted())
                .isTrue();
        assertThat(Clerks.reasons(intake.register(new Visitor(), form, null)))
                .as("nobody comes to the counter by the portal")
                .containsExactly("disclosure.refusal.another-way");
    }

    @Test
    void whatIsDueSoonIsAListOfItsOwn() {
        var mineAlone = ApplicationFilter.of(View.ALL).with(mine.number());
        LocalDate due = java.util.Objects.requireNonNull(lists.page(clerks.who("tian.ye"), mineAlone, null, 1)
                .lines()
                .getFirst()
                .dueOn());
        assertThat(listed(View.DUE_SOON)).isFalse();
        clock.set(due.minusDays(1));
        assertThat(listed(View.DUE_SOON)).isTrue();
        clock.set(due);
        assertThat(listed(View.DUE_SOON)).isFalse();
        assertThat(listed(View.DUE_TODAY)).isTrue();
    }

    private boolean listed(View view) {
        return lists
                .page(clerks.who("tian.ye"), ApplicationFilter.of(view).with(mine.number()), null, 5)
                .lines()
                .stream()
                .anyMatch(line -> line.id() == mine.id());
    }
}
