package xinqiao.files.rules;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Finds out what a file is from its content alone; what its name claims is compared afterwards. */
public final class Recognition {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

    private Recognition() {}

    public static Content of(Path file) throws IOException {
        byte[] start = start(file);
        if (startsWith(start, ZIP)) return ZipContent.of(file);
        if (startsWith(start, COMPOUND)) return CompoundContent.of(file);
        String type = detected(file);
        // Chinese in GB 18030 looks like anything to whoever doesn't know it
        if (type.equals(Kind.TXT.type()) || type.equals("application/octet-stream")) return TextContent.of(file);
        // elsewhere than at its start, a PDF can be something else at the same time
        if (type.equals(Kind.PDF.type()) && !startsWith(start, PDF)) return Flaw.DAMAGED;
        return Kind.ofType(type).<Content>map(kind -> kind).orElseGet(() -> new Content.Other(type));
    }

    private static String detected(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return Types.KNOWN.detect(in, new Metadata()).getBaseType().toString();
        }
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(8);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] prefix) {
        return bytes.length >= prefix.length && Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
    }

    /** Read once, when the first file arrives. */
    private static final class Types {
        static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();
    }
}
