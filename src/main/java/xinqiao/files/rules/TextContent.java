package xinqiao.files.rules;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Plain text as people write it here, UTF-8, GB 18030 or UTF-16 with its mark: no character that text never has, no
 * markup that a browser would run.
 */
final class TextContent {
    private static final Pattern MARKUP = Pattern.compile("^[\\uFEFF\\s]*<[!?/a-zA-Z]");
    private static final Pattern NEVER = Pattern.compile("[\\x00-\\x08\\x0B\\x0E-\\x1A\\x1C-\\x1F]");

    private TextContent() {}

    static Content of(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Optional<String> text = encodings(bytes).stream()
                .flatMap(encoding -> decoded(bytes, encoding))
                .findFirst();
        if (text.isEmpty() || NEVER.matcher(text.get()).find()) return new Content.Other("application/octet-stream");
        return MARKUP.matcher(text.get()).find() ? new Content.Other("text/html") : Kind.TXT;
    }

    private static List<Charset> encodings(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return mark == 0xFEFF || mark == 0xFFFE
                ? List.of(StandardCharsets.UTF_16)
                : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    }

    private static Stream<String> decoded(byte[] bytes, Charset encoding) {
        try {
            return Stream.of(
                    encoding.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Stream.empty();
        }
    }
}
