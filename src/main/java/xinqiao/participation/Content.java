package xinqiao.participation;

/** What a row says of itself, each kind in its own way; of one that is public everybody may read all of it. */
public sealed interface Content permits Consultation, Survey, PublicEvent, FrequentQuestion, OpinionCase, Question {
    DialogueKind kind();
}
