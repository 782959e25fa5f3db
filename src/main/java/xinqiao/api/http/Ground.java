package xinqiao.api.http;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import xinqiao.law.Objection;
import xinqiao.petition.State;
import xinqiao.web.Ui;

/** A ground against something that was asked, where that isn't refused as a whole. */
@Schema(description = "What speaks against it, with its article")
public record Ground(
        @Schema(description = "Id in the catalogue", example = "KM-8")
        String provision,

        String citationZh,
        String citationEn,

        @Schema(description = "The same for every language", example = "petition.refusal.no-power")
        String reason,

        @Schema(description = "In the language asked for") String text) {

    public static Ground of(Objection no, Ui texts) {
        return new Ground(
                no.provision().id(),
                no.provision().citation(Locale.SIMPLIFIED_CHINESE),
                no.provision().citation(Locale.ENGLISH),
                no.reason(),
                texts.t(
                        no.reason(),
                        no.values().stream()
                                .map(value -> value instanceof State state ? texts.t("petition.state." + state) : value)
                                .toArray()));
    }
}
