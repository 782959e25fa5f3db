package xinqiao.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import xinqiao.files.FileStore;
import xinqiao.identity.Actor;
import xinqiao.organisation.Houses;
import xinqiao.participation.DialogueCommand.Decide;
import xinqiao.participation.DialogueCommand.Plain;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;

/** What tests of taking part do again and again. */
abstract class DialoguesAtWork {
    static final LocalDate DAY = LocalDate.of(2031, 3, 10);

    @Autowired
    Dialogues papers;

    @Autowired
    DialogueDesk desk;

    @Autowired
    FromOutside outside;

    @Autowired
    Houses houses;

    @Autowired
    FileStore files;

    @Autowired
    Staff staff;

    @Autowired
    TestClock clock;

    @BeforeEach
    void onAMonday() {
        clock.set(DAY);
    }

    Actor who(String login) {
        return staff.actor(login);
    }

    Dialogue begun(String login, String title, LocalDate from, @Nullable LocalDate until, Content content) {
        return papers.begin(who(login), new DialogueDraft(title, from, until, content, "内部说明"), List.of(), null)
                .orElseThrow();
    }

    Dialogue approved(String login, String head, Dialogue draft) {
        assertThat(papers.act(who(login), draft.id(), new Plain(DialogueAct.SUBMIT))
                        .isGranted())
                .isTrue();
        return papers.act(who(head), draft.id(), new Decide(true, "同意")).orElseThrow();
    }

    boolean isPublic(Dialogue one) {
        return outside.find(one.kind(), one.number()).isPresent();
    }

    VoiceState state(Voice.Ticket ticket) {
        return outside.find(ticket).orElseThrow().voice().state();
    }
}
