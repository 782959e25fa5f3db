package xinqiao.catalogue;

import java.util.List;

/** The form of an item that is published as rows: what a line of it has. */
public record ItemForm(String item, List<Field> fields) {
    public ItemForm {
        fields = List.copyOf(fields);
    }

    /** What a value looks like. */
    public enum Type {
        TEXT,
        PHONE,
        DATE,
        /** yuan */
        MONEY,
        NUMBER,
        /** somebody's name */
        PERSON,
        /** the name of a file that is attached */
        PHOTO
    }

    /** @param key by which rows name it */
    public record Field(String key, Words label, Type type, boolean required) {}
}
