package xinqiao.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import xinqiao.files.rules.Images;
import xinqiao.files.rules.Kind;

class ImagesTest {
    @Test
    void aPhotoLosesThePlaceButNoPixel() throws IOException {
        byte[] sent = Samples.photo(1);
        byte[] kept = Images.clean(Kind.JPG, sent).orElseThrow();
        assertThat(text(sent)).contains(Samples.SECRET, "Exif", "Photoshop");
        assertThat(text(kept)).doesNotContain(Samples.SECRET, "Exif", "Photoshop");
        assertThat(pixels(kept)).isEqualTo(pixels(sent));
        assertThat(kept).as("what the plain image was, byte for byte").isEqualTo(Samples.image("jpg"));
    }

    @Test
    void aPhotoKeepsWhichWayIsUpAndNothingElse() throws IOException {
        byte[] kept = Images.clean(Kind.JPG, Samples.photo(6)).orElseThrow();
        assertThat(text(kept)).doesNotContain(Samples.SECRET).contains("Exif");
        assertThat(HexFormat.of().formatHex(kept, 2, 38))
                .isEqualTo("ffe10022" + "457869660000" + "4d4d002a00000008" + "0001" + "011200030000000100060000"
                        + "00000000");
        assertThat(pixels(kept)).isEqualTo(pixels(Samples.image("jpg")));
    }

    @Test
    void aScreenshotLosesItsTextsButNoPixel() throws IOException {
        byte[] sent = Samples.screenshot();
        byte[] kept = Images.clean(Kind.PNG, sent).orElseThrow();
        assertThat(text(sent)).contains(Samples.SECRET, "eXIf", "tEXt", "iTXt");
        assertThat(text(kept)).doesNotContain(Samples.SECRET, "eXIf", "tEXt", "iTXt");
        assertThat(pixels(kept)).isEqualTo(pixels(sent));
    }

    @Test
    void anImageCutAnywhereIsRefusedAndNeverBreaksTheCopy() throws IOException {
        byte[] photo = Images.clean(Kind.JPG, Samples.photo(6)).orElseThrow();
        byte[] screenshot = Samples.image("png");
        for (int length = 8; length < photo.length; length++)
            assertThat(Images.clean(Kind.JPG, Arrays.copyOf(photo, length))).isEmpty();
        for (int length = 8; length < screenshot.length; length++)
            assertThat(Images.clean(Kind.PNG, Arrays.copyOf(screenshot, length)))
                    .isEmpty();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] pixels(byte[] bytes) throws IOException {
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(bytes));
        var same = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        same.createGraphics().drawImage(read, 0, 0, null);
        return ((DataBufferByte) same.getRaster().getDataBuffer()).getData();
    }
}
