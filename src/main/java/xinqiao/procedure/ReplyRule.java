package xinqiao.procedure;

import java.util.Optional;
import xinqiao.calendar.Citation;

/**
 * How a profile answers one kind of item.
 *
 * @param name as a list or a decision names it
 * @param row the row of the annual report's table that counts it
 * @param reasoned whether the reply must say why in this case
 * @param written whether it must be given in writing
 * @param letter the letter that carries it; an application with several items has the stronger one
 * @param approver who approves it; empty where the approver of every answer does
 * @param words its sentences in that letter, with {placeholders}
 * @param addition what follows where the item gives all values for it
 */
public record ReplyRule(
        ReplyKind kind,
        Text name,
        int row,
        boolean reasoned,
        boolean written,
        LetterKind letter,
        ReplyRemedy remedy,
        Optional<Approver> approver,
        Text words,
        Optional<Text> addition,
        Citation citation) {}
