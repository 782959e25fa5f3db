package xinqiao.participation;

import org.jspecify.annotations.Nullable;

/** Which of a register is looked for. @param words of the title; empty for any @param state null for any */
public record DialogueFilter(String words, @Nullable DialogueState state) {
    public static final DialogueFilter ALL = new DialogueFilter("", null);
}
