package xinqiao.imports;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of a table. Excel writes GB 18030 on Chinese machines; a file that is no valid UTF-8 is taken for that. */
public final class TableText {
    private static final Charset GB = Charset.forName("GB18030");

    private TableText() {}

    public static String read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, GB);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
