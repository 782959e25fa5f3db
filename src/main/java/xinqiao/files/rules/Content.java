package xinqiao.files.rules;

/** What a file turned out to be. */
public sealed interface Content permits Kind, Flaw, Content.Other {

    /**
     * Something that is not on the list.
     *
     * @param type the media type it looks like
     */
    record Other(String type) implements Content {}
}
