package xinqiao.participation;

/**
 * A file of one.
 *
 * @param record whether it is from the event, and not from the draft
 * @param open whether everybody may have it who sees what it belongs to
 */
public record DialogueFile(long id, boolean record, boolean open, String sha256, String name, String type, long size) {}
