package xinqiao.procedure.reading;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import xinqiao.calendar.Citation;
import xinqiao.law.Provision;
import xinqiao.procedure.Text;

/** Reads "provision" with its optional "citation": else the profile's own way to cite it, else the catalogue's. */
final class CitationReader {
    private final Map<Provision, Text> overrides;

    CitationReader(Map<Provision, Text> overrides) {
        this.overrides = overrides;
    }

    static Map<Provision, Text> overrides(Block citations) {
        Map<Provision, Text> overrides = new LinkedHashMap<>();
        citations.blocks(CitationReader::provision).forEach((provision, block) -> {
            overrides.put(provision, block.bothLanguages());
            block.done();
        });
        return overrides;
    }

    Citation citation(Block block) {
        String id = block.words("provision");
        Optional<Provision> provision = provision(id);
        if (provision.isEmpty() && !id.isEmpty())
            block.faults().add(block.where("provision"), "procedure.fault.no-provision", id);
        Text own = block.has("citation") ? block.text("citation") : null;
        Provision known = provision.orElse(Provision.SYS_2);
        Text text = own == null ? overrides.getOrDefault(known, catalogue(known)) : own;
        return new Citation(known, text.zh(), text.en());
    }

    private static Text catalogue(Provision provision) {
        return new Text(provision.citation(Locale.SIMPLIFIED_CHINESE), provision.citation(Locale.ENGLISH));
    }

    private static Optional<Provision> provision(String id) {
        return Arrays.stream(Provision.values())
                .filter(provision -> provision.id().equals(id))
                .findFirst();
    }
}
