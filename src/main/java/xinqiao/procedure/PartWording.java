package xinqiao.procedure;

import java.util.Optional;

/** The wording of one part of a letter, with {placeholders}; headings are numbered by the composer. */
public record PartWording(LetterPart part, Optional<Text> heading, Text text) {}
