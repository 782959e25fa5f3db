package xinqiao.identity;

/**
 * The system itself at a task that must see everything: a nightly job, an import, a check of the journal.
 *
 * @param task what it does, as the journal shows it
 */
public record Machine(String task) implements Viewer {}
