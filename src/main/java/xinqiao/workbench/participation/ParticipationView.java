package xinqiao.workbench.participation;

import java.util.List;
import xinqiao.participation.Consultation;
import xinqiao.participation.Dialogue;
import xinqiao.participation.DialogueAct;
import xinqiao.participation.DialogueDesk.Opened;
import xinqiao.participation.DialogueKind;
import xinqiao.participation.Point;
import xinqiao.participation.Survey;
import xinqiao.participation.SurveyItem;
import xinqiao.participation.Voice;
import xinqiao.participation.VoiceKind;
import xinqiao.participation.VoiceState;
import xinqiao.workbench.Names;

/** One of them, with what people said. */
public record ParticipationView(Opened opened, Names names) {
    public Dialogue one() {
        return opened.paper();
    }

    public String path() {
        return DialoguePages.path(one());
    }

    public String path(DialogueAct act) {
        return path() + "/" + DialoguePages.slug(act);
    }

    /** Where everybody reads it, once it is public. */
    public String publicPath() {
        return "/" + one().kind().slug() + (one().kind() == DialogueKind.FAQ ? "" : "/" + one().number());
    }

    /** As they are thought of inside, or as they were published. */
    public List<Point> points() {
        return one().content() instanceof Consultation said && said.result() != null
                ? said.result().points()
                : one().inside().points();
    }

    public List<Voice> comments() {
        return opened.of(VoiceKind.COMMENT);
    }

    public List<Voice> signUps() {
        return opened.of(VoiceKind.SIGN_UP);
    }

    /** How many people have that state. */
    public int people(VoiceState state) {
        return signUps().stream()
                .filter(one -> one.state() == state)
                .mapToInt(Voice::people)
                .sum();
    }

    public Survey.Result counted(Survey survey) {
        return survey.result() == null ? opened.tally() : survey.result();
    }

    /** What was written to a question of a survey. */
    public List<String> written(SurveyItem item) {
        return opened.of(VoiceKind.ANSWER).stream()
                .map(one -> one.said().texts().getOrDefault(item.no(), ""))
                .filter(words -> !words.isBlank())
                .toList();
    }
}
