package xinqiao.files.rules;

import java.util.Optional;

/**
 * Takes out of images what tells more than the picture: where and when it was taken, with which device (最小必要). TIFF,
 * GIF and HEIC are kept as they are.
 */
public final class Images {
    private Images() {}

    public static boolean cleans(Kind kind) {
        return kind == Kind.JPG || kind == Kind.PNG;
    }

    /** @return the same picture, pixel by pixel; empty if the image is damaged or incomplete */
    public static Optional<byte[]> clean(Kind kind, byte[] image) {
        return kind == Kind.JPG ? Jpeg.clean(image) : Png.clean(image);
    }
}
