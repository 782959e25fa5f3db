package xinqiao.documents;

import xinqiao.procedure.LetterPart;

/** A paragraph of a letter, with the part of the letter that it belongs to. */
public record Paragraph(LetterPart part, boolean heading, String text) {}
