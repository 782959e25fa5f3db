package xinqiao.api.http;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import xinqiao.calendar.Citation;
import xinqiao.law.Provision;

/** The authority of something. */
@Schema(description = "The provision that something rests on, as the house's procedure cites it")
public record Cited(
        @Schema(description = "Id in the catalogue", example = "KM-26a")
        String provision,

        @Schema(example = "《昆明海关信访工作规程》第二十六条第一款") String zh,
        String en) {

    public static Cited of(Citation citation) {
        return new Cited(citation.provision().id(), citation.zh(), citation.en());
    }

    public static Cited of(Provision provision) {
        return new Cited(
                provision.id(), provision.citation(Locale.SIMPLIFIED_CHINESE), provision.citation(Locale.ENGLISH));
    }
}
