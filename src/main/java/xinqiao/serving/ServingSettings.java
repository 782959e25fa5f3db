package xinqiao.serving;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import xinqiao.documents.AddressLabels;

/**
 * The settings xinqiao.serving.*.
 *
 * @param labels how a sheet of address labels is cut
 * @param pages of one scan that are looked at; more are refused
 */
@ConfigurationProperties("xinqiao.serving")
record ServingSettings(
        @DefaultValue Labels labels, @DefaultValue("200") int pages) {

    /** In millimetres; the common sheet of sixteen labels, 97 by 33.9 mm. */
    record Labels(
            @DefaultValue("8") int rows,
            @DefaultValue("2") int columns,
            @DefaultValue("13") double top,
            @DefaultValue("8") double left,
            @DefaultValue("0") double across,
            @DefaultValue("0") double down) {
        AddressLabels.Grid grid() {
            return new AddressLabels.Grid(rows, columns, top, left, across, down);
        }
    }
}
