package xinqiao.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import xinqiao.organisation.Houses;
import xinqiao.participation.DialogueDesk;
import xinqiao.participation.DialogueKind;
import xinqiao.participation.Dialogues;
import xinqiao.participation.FromOutside;
import xinqiao.petition.PetitionDesk;
import xinqiao.petition.Petitions;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The sample has one of each kind, and says of itself that it is a demonstration. */
@XinqiaoTest
class SampleDialoguesTest {
    @Autowired
    Dialogues dialogues;

    @Autowired
    DialogueDesk desk;

    @Autowired
    FromOutside outside;

    @Autowired
    Houses houses;

    @Autowired
    Petitions petitions;

    @Autowired
    PetitionDesk petitionDesk;

    @Autowired
    TestClock clock;

    @Test
    void thereIsOneOfEachKindAndWhatIsPublicSaysThatItIsADemonstration() {
        clock.set(LocalDate.of(2026, 6, 1));
        var people = new SampleSteps(houses, petitions, petitionDesk);
        new SampleDialogues(people, dialogues, desk, outside, clock).plant();
        for (DialogueKind kind : DialogueKind.values())
            assertThat(desk.list(people.clerk("8602"), kind))
                    .as(kind.name())
                    .anyMatch(one -> one.title().startsWith("〔演示〕"));
        assertThat(outside.all(DialogueKind.EVENT)).anyMatch(one -> one.title().startsWith("〔演示〕"));
    }
}
