package xinqiao.documents;

import java.time.LocalDate;
import java.util.List;
import xinqiao.documents.setting.LabelSetting;
import xinqiao.documents.writing.PdfWriter;
import xinqiao.documents.writing.PictureWriter;

/**
 * Address labels (邮寄标签) on sheets of A4.
 *
 * @param first the place on the first sheet where printing begins, from 0, so that a sheet begun is used up
 * @param house by whom, for the file's own properties
 */
public record AddressLabels(Grid grid, int first, List<Label> labels, String title, String house, LocalDate date) {

    /**
     * How a sheet is cut, in millimetres.
     *
     * @param top from the edge of the sheet to the first label @param left the same at the side
     * @param across between two labels side by side @param down between two one below the other
     */
    public record Grid(int rows, int columns, double top, double left, double across, double down) {
        public Grid {
            if (rows < 1 || columns < 1 || top < 0 || left < 0 || across < 0 || down < 0)
                throw new IllegalArgumentException("a sheet of labels has rows and columns and no negative margins");
        }

        public int places() {
            return rows * columns;
        }
    }

    /** @param code what its QR code says */
    public record Label(String postcode, String address, String addressee, String number, String code) {}

    public AddressLabels {
        labels = List.copyOf(labels);
        if (first < 0 || first >= grid.places()) throw new IllegalArgumentException("no such place on the sheet");
    }

    public byte[] pdf() {
        return PdfWriter.write(LabelSetting.set(this));
    }

    /** @param page from 1 */
    public byte[] picture(int page, int dotsPerInch) {
        return PictureWriter.write(LabelSetting.set(this).sheets().get(page - 1), dotsPerInch);
    }
}
