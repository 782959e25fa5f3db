package xinqiao.files.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of file that are taken. Everything else is refused: the list grows here or nowhere. */
public enum Kind implements Content {
    PDF("application/pdf", "pdf"),
    OFD("application/ofd", "ofd"),
    DOC("application/msword", "doc"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLS("application/vnd.ms-excel", "xls"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    TXT("text/plain", "txt"),
    JPG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    GIF("image/gif", "gif"),
    TIFF("image/tiff", "tif", "tiff"),
    HEIC("image/heic", "heic");

    private final String type;
    private final List<String> extensions;

    Kind(String type, String... extensions) {
        this.type = type;
        this.extensions = List.of(extensions);
    }

    public String type() {
        return type;
    }

    /** The one that a name without any gets. */
    public String extension() {
        return extensions.getFirst();
    }

    public boolean fits(String extension) {
        return extensions.contains(extension.toLowerCase(Locale.ROOT));
    }

    public static Optional<Kind> ofType(String type) {
        return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
    }

    /** For the refusal: {@code PDF, OFD, DOC, …}. */
    public static String list() {
        return Arrays.stream(values()).map(Kind::name).collect(Collectors.joining(", "));
    }
}
