package xinqiao.redaction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** What a file holds, on the disk or in memory, in the ways that the libraries want to read it. */
sealed interface Content {
    record OnDisk(Path path) implements Content {}

    record InMemory(byte[] bytes) implements Content {}

    default long size() throws IOException {
        return switch (this) {
            case OnDisk(Path path) -> Files.size(path);
            case InMemory(byte[] bytes) -> bytes.length;
        };
    }

    default String start() throws IOException {
        try (InputStream in = switch (this) {
            case OnDisk(Path path) -> Files.newInputStream(path);
            case InMemory(byte[] bytes) -> new ByteArrayInputStream(bytes);
        }) {
            return new String(in.readNBytes(8), StandardCharsets.ISO_8859_1);
        }
    }

    default byte[] whole() throws IOException {
        return switch (this) {
            case OnDisk(Path path) -> Files.readAllBytes(path);
            case InMemory(byte[] bytes) -> bytes;
        };
    }

    default RandomAccessRead random() throws IOException {
        return switch (this) {
            case OnDisk(Path path) -> new RandomAccessReadBufferedFile(path);
            case InMemory(byte[] bytes) -> new RandomAccessReadBuffer(bytes);
        };
    }

    default ImageInputStream image() throws IOException {
        return switch (this) {
            case OnDisk(Path path) -> new FileImageInputStream(path.toFile());
            case InMemory(byte[] bytes) -> new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
        };
    }
}
