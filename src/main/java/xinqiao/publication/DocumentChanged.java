package xinqiao.publication;

/** Something became public, another version of it did, or it is public no more. */
public record DocumentChanged(
        long id, String number, String house, String item, DocumentKind kind, DocumentState state) {}
