package xinqiao.workbench.leadership;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.leadership.Bulletins;
import xinqiao.leadership.Upward;
import xinqiao.petition.Line;
import xinqiao.petition.PetitionDesk;
import xinqiao.web.Language;
import xinqiao.web.Messages;

/**
 * Sketches what a paper says, from the chosen cases alone: what is not among them isn't counted either, so that no figure
 * tells of a case that a reader may not see. Between authorities it is in Chinese. Nobody is named.
 */
@Component
class Sketch {
    private static final int MOST = 300;

    private final PetitionDesk desk;
    private final Messages messages;

    Sketch(PetitionDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    String text(Actor actor, List<Line> lines, Upward form, LocalDate today) {
        String intro = say("leadership.sketch.intro", today, lines.size());
        return intro
                + "\n"
                + IntStream.range(0, lines.size())
                        .mapToObj(place -> item(actor, lines.get(place), form, place + 1))
                        .collect(Collectors.joining("\n"));
    }

    private String item(Actor actor, Line line, Upward form, int number) {
        String people = line.groupSize() > 1 ? say("leadership.sketch.people", line.groupSize()) : "";
        String kind = line.kind() == null ? "" : say("leadership.sketch.kind", say("petition.kind." + line.kind()));
        String outcome = line.outcome() == null
                ? ""
                : say("leadership.sketch.outcome", say("petition.outcome." + line.outcome()));
        String told = say(
                "leadership.sketch.item",
                number,
                Bulletins.withoutNumbers(line.title()),
                line.number(),
                line.receivedOn(),
                say("petition.channel." + line.channel()) + people,
                kind,
                say("petition.state." + line.state()) + outcome);
        return switch (form) {
            case SUMMARY -> told;
            case EXTRACT -> told + say("leadership.sketch.request", request(actor, line.id()));
            case ORIGINAL -> told + say("leadership.sketch.original");
        };
    }

    private String request(Actor actor, long id) {
        String words = Bulletins.withoutNumbers(desk.read(actor, id).text().request());
        return words.length() <= MOST ? words : words.substring(0, MOST) + "……";
    }

    /** Letters that go upward themselves. */
    String enclosures(List<Line> lines, Upward form) {
        if (form != Upward.ORIGINAL) return "";
        return lines.stream()
                .map(line -> say("leadership.sketch.enclosed", line.number()))
                .collect(Collectors.joining("；"));
    }

    private String say(String key, Object... values) {
        return messages.text(Language.ZH, key, values);
    }
}
