package xinqiao.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.db.Tables.PETITION_LINK;
import static xinqiao.db.Tables.PETITION_TEXT;
import static xinqiao.db.Tables.READING;
import static xinqiao.petition.Desks.acceptAppeal;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.identity.FileReader;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.identity.Petitioner;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Command.Accept;
import xinqiao.petition.Command.Recuse;
import xinqiao.procedure.MatterKind;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Two cases of different houses that are linked: who reads the earlier file from the later case, and who doesn't. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class LinkedCasesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Desks desks;

    @Autowired
    LinkedCases linked;

    @Autowired
    PetitionDesk desk;

    @Autowired
    Gate gate;

    @Autowired
    TestClock clock;

    private Receipt earlier;
    private Receipt later;

    @BeforeEach
    void twoCases() {
        clock.set(DAY);
        earlier = desks.register("tang.yan", Papers.letter("8603", DAY));
        later = desks.register("tian.ye", Papers.letter("8602", DAY));
    }

    private void link(LinkKind kind) {
        var from = desks.read("tang.yan", earlier.id()).petition().origin();
        var to = desks.read("tian.ye", later.id()).petition().origin();
        gate.run(desks.who("tian.ye"), tx -> linked.link(tx, from, to, kind, ""));
    }

    private void refused(String login) {
        assertThatThrownBy(() -> linked.read(desks.who(login), later.id(), earlier.id()))
                .as(login)
                .isInstanceOf(NotThere.class);
    }

    private int readings() {
        return gate.as(
                new Machine("test"),
                tx -> tx.fetchCount(
                        READING, READING.SUBJECT_KIND.eq("petition").and(READING.SUBJECT_ID.eq(earlier.id()))));
    }

    @Test
    @Covers({Provision.SYS_3, Provision.SYS_4})
    void whoWorksOnTheLaterCaseReadsTheEarlierFileAndNothingElseAndItIsWrittenDown() {
        link(LinkKind.SENT);
        var file = linked.read(desks.who("tian.ye"), later.id(), earlier.id());
        assertThat(file.petition().origin().number()).isEqualTo(earlier.number());
        assertThat(file.text().request()).isNotBlank();
        assertThat(file.history()).isNotEmpty();
        assertThat(file.open()).isEmpty();
        assertThat(file.people().getFirst().name()).isEqualTo("何以琳");
        assertThat(file.people().getFirst().phone()).contains("*");
        assertThat(readings()).isEqualTo(1);
        assertThatThrownBy(() -> desk.read(desks.who("tian.ye"), earlier.id())).isInstanceOf(NotThere.class);
        assertThat(linked.earlier(desks.who("tian.ye"), later.id()))
                .singleElement()
                .satisfies(link -> assertThat(link.earlierNumber()).isEqualTo(earlier.number()));
    }

    @Test
    @Covers(Provision.SYS_4)
    void whoDoesNotSeeTheLaterCaseReadsNothingThroughItNorSeesThatTheyAreLinked() {
        link(LinkKind.SENT);
        refused("yue.hua"); // a department that doesn't have the later case
        refused("cao.yang"); // another house
        assertThat(linked.earlier(desks.who("yue.hua"), later.id())).isEmpty();
        assertThat(linked.later(desks.who("tang.yan"), earlier.id())).isEmpty();
        assertThat(linked.later(desks.who("zhou.min"), earlier.id()))
                .as("the house above sees both ends")
                .hasSize(1);
        assertThat(readings()).isZero();
    }

    @Test
    @Covers(Provision.SYS_4)
    void anUnlinkedOrMerelySimilarCaseIsNotRead() {
        refused("tian.ye");
        link(LinkKind.SIMILAR);
        refused("tian.ye");
        assertThat(linked.earlier(desks.who("tian.ye"), later.id())).isEmpty();
        assertThat(linked.earlier(desks.who("zhou.min"), later.id())).hasSize(1);
    }

    @Test
    void onceTheMaterialWentBackTheEarlierFileIsClosedAgain() {
        link(LinkKind.SENT);
        gate.run(desks.who("tian.ye"), tx -> linked.end(tx, earlier.id(), later.id(), LinkKind.SENT));
        refused("tian.ye");
        assertThat(linked.earlier(desks.who("tian.ye"), later.id()))
                .singleElement()
                .satisfies(link -> assertThat(link.ended()).isTrue());
    }

    @Test
    @Covers({Provision.KM_21B, Provision.KM_33A})
    void theWallsOfTheEarlierCaseStandForItsReadersElsewhere() {
        link(LinkKind.SENT);
        desks.act("tang.yan", earlier.id(), new Recuse(desks.who("tang.yan").personId(), "本人与信访人有亲属关系"));
        assertThat(linked.read(desks.who("tian.ye"), later.id(), earlier.id())).isNotNull();
        desks.act("yu.bo", earlier.id(), new Accept(MatterKind.REPORT, null, null, "", Set.of()));
        refused("tian.ye");
    }

    @Test
    void aReaderWritesNothing() {
        link(LinkKind.SENT);
        var reader = new FileReader(desks.who("tian.ye"), earlier.id());
        int changed = gate.as(
                reader,
                tx -> tx.update(PETITION_TEXT)
                        .set(PETITION_TEXT.REQUEST, "x")
                        .where(PETITION_TEXT.PETITION_ID.eq(earlier.id()))
                        .execute());
        assertThat(changed).isZero();
        int texts = gate.as(reader, tx -> tx.fetchCount(PETITION_TEXT));
        int links = gate.as(reader, tx -> tx.fetchCount(PETITION_LINK));
        assertThat(texts).isEqualTo(1);
        assertThat(links).isZero();
        desks.act("tian.ye", later.id(), acceptAppeal());
    }

    @Test
    void thePetitionerOfTheFirstCaseLearnsWhereItWent() {
        link(LinkKind.SENT);
        assertThat(linked.later(new Petitioner(earlier.id())).stream().map(PetitionLink::laterNumber))
                .containsExactly(later.number());
    }
}
