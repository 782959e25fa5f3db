package xinqiao.participation;

import java.time.LocalDate;

/** What can happen to them, as the journal has it; nothing in it names or reaches a person from outside. */
public sealed interface DialogueFact {
    /** 拟稿、登记 */
    record Begun(LocalDate on, DialogueKind kind, String number) implements DialogueFact {}

    /**
     * @param state where it is now
     * @param digest SHA-256 of what it says now
     */
    record Done(LocalDate on, DialogueAct act, DialogueState state, String digest) implements DialogueFact {}

    /** Something from outside. @param paper what it is about */
    record Received(LocalDate on, VoiceKind kind, long paper) implements DialogueFact {}

    record Moved(LocalDate on, VoiceState state, int point) implements DialogueFact {}
}
