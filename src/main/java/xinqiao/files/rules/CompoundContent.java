package xinqiao.files.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * The compound files of older office programs (OLE2): DOC, XLS, but also installers, mail and locked DOCX. Which one it
 * is stands in its directory: entries of 128 bytes, aligned to 128, that begin with their name in UTF-16.
 */
final class CompoundContent {
    private static final int ENTRY = 128;
    private static final int NAME_LENGTH_AT = 64;
    private static final int TYPE_AT = 66;

    private CompoundContent() {}

    static Content of(Path file) throws IOException {
        Set<String> names = names(Files.readAllBytes(file));
        if (names.contains("EncryptedPackage")) return Flaw.LOCKED;
        if (names.contains("_VBA_PROJECT") || names.contains("_VBA_PROJECT_CUR")) return Flaw.MACROS;
        if (names.contains("WordDocument")) return Kind.DOC;
        if (names.contains("Workbook") || names.contains("Book")) return Kind.XLS;
        return new Content.Other("application/x-ole-storage");
    }

    private static Set<String> names(byte[] bytes) {
        Set<String> names = new HashSet<>();
        for (int at = 512; at + ENTRY <= bytes.length; at += ENTRY) {
            int length = (bytes[at + NAME_LENGTH_AT] & 0xFF) | (bytes[at + NAME_LENGTH_AT + 1] & 0xFF) << 8;
            // storages are 1, streams 2, the root 5; names end with a zero character that the length counts
            boolean entry = (bytes[at + TYPE_AT] == 1 || bytes[at + TYPE_AT] == 2) && length > 2 && length <= 64;
            if (entry && length % 2 == 0) names.add(new String(bytes, at, length - 2, StandardCharsets.UTF_16LE));
        }
        return names;
    }
}
