package xinqiao.identity;

/**
 * Somebody who works on a later case and reads the one file from which it came, which is otherwise beyond their reach:
 * that one, read-only. Whoever makes one has made sure that the actor sees the later case and that the two are linked.
 */
public record FileReader(Actor actor, long petitionId) implements Viewer {}
