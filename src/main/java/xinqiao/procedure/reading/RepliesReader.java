package xinqiao.procedure.reading;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import xinqiao.procedure.Approver;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.ReplyKind;
import xinqiao.procedure.ReplyRemedy;
import xinqiao.procedure.ReplyRule;

/** Reads how items are answered. */
final class RepliesReader {
    /** The rows of the annual report's table that count results (国办公开办函〔2021〕30号). */
    private static final int FIRST_ROW = 3;

    private static final int LAST_ROW = 23;
    private static final Set<LetterKind> LETTERS = Set.of(LetterKind.ANSWER, LetterKind.ANSWER_NOTICE);

    private final CitationReader citations;
    private final LettersReader letters;

    RepliesReader(CitationReader citations, LettersReader letters) {
        this.citations = citations;
        this.letters = letters;
    }

    Map<ReplyKind, ReplyRule> replies(Block replies) {
        return ProfileReader.complete(
                replies,
                RulesReader.each(replies, ReplyKind::of, this::reply),
                Arrays.stream(ReplyKind.values())
                        .filter(ReplyKind::required)
                        .collect(Collectors.toMap(ReplyKind::key, Function.identity())));
    }

    private ReplyRule reply(ReplyKind kind, Block block) {
        return new ReplyRule(
                kind,
                RulesReader.printed(block, "name"),
                row(block),
                block.yes("reasoned"),
                block.yes("written"),
                letter(block),
                block.choice("remedy", ReplyRemedy.class),
                block.has("approver") ? Optional.of(block.choice("approver", Approver.class)) : Optional.empty(),
                letters.text(block, "words", kind.fields()),
                block.has("addition") ? Optional.of(letters.text(block, "addition", Set.of())) : Optional.empty(),
                citations.citation(block));
    }

    private static int row(Block block) {
        int row = block.number("row", FIRST_ROW);
        if (row > LAST_ROW) block.faults().add(block.where("row"), "procedure.fault.too-large", "row", row, LAST_ROW);
        return row;
    }

    private static LetterKind letter(Block block) {
        LetterKind letter = block.choice("letter", LetterKind.class);
        if (!LETTERS.contains(letter))
            block.faults()
                    .add(
                            block.where("letter"),
                            "procedure.fault.not-a-choice",
                            "letter",
                            Choices.spelled(letter),
                            LETTERS.stream().map(Choices::spelled).sorted().collect(Collectors.joining(", ")));
        return letter;
    }
}
