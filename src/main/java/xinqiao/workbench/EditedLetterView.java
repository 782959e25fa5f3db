package xinqiao.workbench;

import org.jspecify.annotations.Nullable;
import xinqiao.documents.EditedDraft;
import xinqiao.documents.EditedFields;
import xinqiao.web.Form;

/**
 * The draft of a letter that came back from a word processor.
 *
 * @param draft null before there is one
 * @param taken what can be taken over into the form that the letter was made from; null before there is a draft
 */
public record EditedLetterView(
        DraftedLetter drafted,
        Form form,
        @Nullable EditedDraft draft,
        @Nullable EditedFields taken) {}
