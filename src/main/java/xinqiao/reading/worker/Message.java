package xinqiao.reading.worker;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.reading.Read;

/** What the system and the worker say to each other: one line of JSON each, the worker's behind a mark of its own. */
public final class Message {
    /** Native code prints to the same stream; only what begins so is ours. */
    public static final String MARK = "@xinqiao ";

    private static final JsonMapper JSON = new JsonMapper();

    private Message() {}

    /** @param page counted from 1; 0 asks how many there are */
    public record Question(String file, int page) {}

    /** @param failure the last part of the key of a text; null where all went well */
    public record Answer(
            int pages, @Nullable Read read, @Nullable String failure) {}

    public static String text(Object message) {
        return JSON.writeValueAsString(message);
    }

    public static Question question(String line) {
        return JSON.readValue(line, Question.class);
    }

    public static Answer answer(String line) {
        return JSON.readValue(line, Answer.class);
    }
}
