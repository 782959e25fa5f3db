package xinqiao.workbench.participation;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import xinqiao.identity.Actor;
import xinqiao.participation.Consultation;
import xinqiao.participation.Content;
import xinqiao.participation.Dialogue;
import xinqiao.participation.DialogueDraft;
import xinqiao.participation.DialogueKind;
import xinqiao.participation.EventKind;
import xinqiao.participation.FrequentQuestion;
import xinqiao.participation.OpinionCase;
import xinqiao.participation.PublicEvent;
import xinqiao.participation.Question;
import xinqiao.participation.Survey;
import xinqiao.participation.SurveyItem;
import xinqiao.participation.Voice;
import xinqiao.web.Form;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Field;
import xinqiao.workbench.Fields;

/** The form in which one of them is written, kind by kind. */
final class DialogueForm {
    private static final int TITLE = 40;
    private static final int AT_FIRST = 4;
    private static final int MORE = 3;
    private static final int MOST = 40;

    private DialogueForm() {}

    static List<Field> fields(Ui ui, DialogueKind kind, Form form) {
        var fields = DialoguePages.fields(ui, "participation.field.");
        if (kind != DialogueKind.QUESTION && kind != DialogueKind.FAQ) fields.line("title", "full");
        switch (kind) {
            case CONSULTATION -> {
                fields.area("background", 5);
                fields.optional().area("draft", 10);
                days(fields);
                fields.area("ways", 4);
            }
            case SURVEY -> {
                fields.area("intro", 4);
                days(fields);
            }
            case EVENT -> event(ui, fields);
            case FAQ -> {
                fields.line("business", "medium");
                fields.area("question", 3);
                fields.area("faqAnswer", 6);
            }
            case OPINION -> {
                fields.line("source", "medium");
                fields.optional().line("link", "full");
                fields.area("what", 6);
            }
            case QUESTION -> question(ui, fields);
        }
        if (kind.outward()) fields.optional().area("plan", 3);
        if (kind == DialogueKind.SURVEY) items(ui, fields, slots(form));
        if (kind.outward() && kind != DialogueKind.FAQ) fields.optional().files("files");
        return fields.list();
    }

    private static void days(Fields fields) {
        fields.optional().day("from", null);
        fields.optional().day("until", null);
    }

    private static void event(Ui ui, Fields fields) {
        fields.one("event", Fields.options(ui, Arrays.asList(EventKind.values()), "participation.event."));
        fields.optional().day("day", null);
        fields.line("begins", "short");
        fields.line("ends", "short");
        fields.line("place", "full");
        fields.optional().line("audience", "full");
        fields.area("announcement", 6);
        fields.number("seats");
        fields.optional().day("signUpUntil", null);
    }

    private static void question(Ui ui, Fields fields) {
        fields.one("way", Fields.options(ui, Arrays.asList(Question.Way.values()), "participation.way."));
        fields.line("business", "medium");
        fields.area("question", 4);
        fields.optional().area("answer", 6);
        fields.optional().line("asker", "medium");
        fields.optional().line("contact", "medium");
    }

    /** Always some more than there are, so that a survey grows without a script. */
    private static int slots(Form form) {
        int last = IntStream.rangeClosed(1, MOST)
                .filter(no -> !form.value("words-" + no).isEmpty())
                .max()
                .orElse(0);
        return Math.min(MOST, Math.max(AT_FIRST, last + MORE));
    }

    private static void items(Ui ui, Fields fields, int slots) {
        for (int no = 1; no <= slots; no++) {
            fields.part(no, ui.t("participation.item", no), "");
            fields.optional().line("words", "full");
            fields.optional()
                    .pick("type", Fields.options(ui, Arrays.asList(SurveyItem.Kind.values()), "participation.type."));
            fields.optional().area("options", 4);
            fields.tick("required");
        }
        fields.whole(ui.t("participation.files"));
    }

    /** What the fields themselves can't know: hours, and questions without a type. */
    static Form check(List<Field> fields, DialogueKind kind, Form form) {
        var checked = Answers.check(fields, form);
        if (kind == DialogueKind.EVENT)
            for (String name : List.of("begins", "ends"))
                if (time(form, name).isEmpty()) checked = checked.problem(name, "participation.problem.time");
        if (kind == DialogueKind.SURVEY)
            for (int no = 1; no <= MOST; no++)
                if (!form.value("words-" + no).isEmpty()
                        && Fields.chosen(form, "type-" + no, SurveyItem.Kind.class)
                                .isEmpty()) checked = checked.problem("type-" + no, "workbench.problem.choose");
        return checked;
    }

    private static Optional<LocalTime> time(Form form, String name) {
        try {
            return Optional.of(LocalTime.parse(form.value(name)));
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }

    static DialogueDraft read(Actor actor, DialogueKind kind, Form form) {
        Content content = content(actor, kind, form);
        String title = form.value(kind == DialogueKind.QUESTION || kind == DialogueKind.FAQ ? "question" : "title");
        boolean event = kind == DialogueKind.EVENT;
        return new DialogueDraft(
                kind == DialogueKind.QUESTION || kind == DialogueKind.FAQ ? shortened(title) : title,
                form.date(event ? "day" : "from").orElse(null),
                form.date("until").orElse(null),
                content,
                form.value("plan"));
    }

    private static String shortened(String words) {
        String line = words.replace('\n', ' ');
        return line.length() > TITLE ? line.substring(0, TITLE) + "…" : line;
    }

    private static Content content(Actor actor, DialogueKind kind, Form form) {
        return switch (kind) {
            case CONSULTATION ->
                new Consultation(form.value("background"), form.value("draft"), form.value("ways"), null);
            case SURVEY -> new Survey(form.value("intro"), items(form), null);
            case EVENT ->
                new PublicEvent(
                        Fields.chosen(form, "event", EventKind.class).orElse(EventKind.OTHER),
                        form.value("place"),
                        time(form, "begins").orElseThrow(),
                        time(form, "ends").orElseThrow(),
                        form.value("audience"),
                        form.value("announcement"),
                        Answers.number(form, "seats").orElse(0),
                        form.date("signUpUntil").orElse(null),
                        null);
            case FAQ -> new FrequentQuestion(form.value("business"), form.value("question"), form.value("faqAnswer"));
            case OPINION -> new OpinionCase(form.value("source"), form.value("link"), form.value("what"), List.of());
            case QUESTION ->
                new Question(
                        Fields.chosen(form, "way", Question.Way.class).orElse(Question.Way.OTHER),
                        form.value("business"),
                        form.value("question"),
                        actor.signature(),
                        form.value("answer"),
                        form.value("answer").isEmpty() ? "" : actor.signature(),
                        null,
                        false,
                        List.of());
        };
    }

    private static List<SurveyItem> items(Form form) {
        List<SurveyItem> items = new ArrayList<>();
        for (int no = 1; no <= MOST; no++) {
            String words = form.value("words-" + no);
            var type = Fields.chosen(form, "type-" + no, SurveyItem.Kind.class);
            if (words.isEmpty() || type.isEmpty()) continue;
            var options = form.value("options-" + no)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            items.add(
                    new SurveyItem(items.size() + 1, type.get(), words, form.chosen("required-" + no, "yes"), options));
        }
        return items;
    }

    /** Who asked, where they left something. */
    static Voice.@Nullable Said asker(DialogueKind kind, Form form) {
        boolean left = !form.value("asker").isEmpty() || !form.value("contact").isEmpty();
        return kind == DialogueKind.QUESTION && left
                ? new Voice.Said(form.value("asker"), form.value("contact"), "")
                : null;
    }

    /** The draft as the form shows it. */
    static Form of(Dialogue one) {
        var form = Form.empty()
                .with("title", one.title())
                .with("plan", one.inside().plan());
        if (one.from() != null)
            form = form.with(
                    one.kind() == DialogueKind.EVENT ? "day" : "from",
                    one.from().toString());
        if (one.until() != null) form = form.with("until", one.until().toString());
        return switch (one.content()) {
            case Consultation said ->
                form.with("background", said.background())
                        .with("draft", said.draft())
                        .with("ways", said.ways());
            case Survey said -> survey(form.with("intro", said.intro()), said);
            case PublicEvent said -> event(form, said);
            case FrequentQuestion said ->
                form.with("business", said.business())
                        .with("question", said.question())
                        .with("faqAnswer", said.answer());
            case OpinionCase _, Question _ -> form;
        };
    }

    private static Form survey(Form form, Survey said) {
        Form filled = form;
        for (SurveyItem item : said.items())
            filled = filled.with("words-" + item.no(), item.words())
                    .with("type-" + item.no(), item.kind().name())
                    .with("options-" + item.no(), String.join("\n", item.options()))
                    .with("required-" + item.no(), item.required() ? "yes" : "");
        return filled;
    }

    private static Form event(Form form, PublicEvent said) {
        var filled = form.with("event", said.event().name())
                .with("begins", said.begins().toString())
                .with("ends", said.ends().toString())
                .with("place", said.place())
                .with("audience", said.audience())
                .with("announcement", said.announcement())
                .with("seats", Integer.toString(said.seats()));
        return said.signUpUntil() == null
                ? filled
                : filled.with("signUpUntil", said.signUpUntil().toString());
    }
}
