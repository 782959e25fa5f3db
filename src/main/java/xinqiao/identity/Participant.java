package xinqiao.identity;

/**
 * Somebody from outside with an account of a kind of its own (KM-10): sees what they are engaged in, and nothing else of
 * this system.
 */
public record Participant(long accountId, long personId, String name) implements Viewer {}
