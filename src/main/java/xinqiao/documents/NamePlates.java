package xinqiao.documents;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.documents.layout.NamePlatesPdf;

/**
 * Name plates of staff on site (工作人员公示牌), several on a sheet of A4 to be cut apart.
 *
 * @param language zh or en
 * @param head the house
 * @param number what stands before a staff number
 * @param noPhoto what stands where there is no photograph
 * @param foot beside the code
 * @param code the modules of a QR code that leads to the house's section
 */
public record NamePlates(
        Size size,
        String language,
        String head,
        String number,
        String noPhoto,
        String foot,
        List<List<Boolean>> code,
        List<Plate> plates) {

    /** Of one plate: for a desk, or for a board. */
    public enum Size {
        A5,
        A6
    }

    /** @param photo a file of the picture; null where there is none */
    public record Plate(
            String name,
            String post,
            String number,
            @Nullable Path photo) {}

    public NamePlates {
        code = List.copyOf(code);
        plates = List.copyOf(plates);
    }

    public byte[] print() {
        return NamePlatesPdf.print(this);
    }
}
