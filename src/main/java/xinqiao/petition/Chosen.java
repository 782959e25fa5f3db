package xinqiao.petition;

import java.util.List;
import xinqiao.law.Objection;

/**
 * A case chosen for an act on many.
 *
 * @param seq its last fact as seen now
 * @param objections why this person may not do the act with it now; none where nothing speaks against it
 * @param letters those that wait to be served
 */
public record Chosen(Line line, int seq, List<Objection> objections, List<LetterRef> letters) {}
