package xinqiao.routing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.petition.PetitionerDetails;

/** What a report to the house that sent the matter says of who petitions (信访人基本情况). */
final class Petitioners {
    private static final char HIDDEN = '*';

    private Petitioners() {}

    /**
     * Name, number and place, as far as the case's own page shows them: no more goes into a letter than into its file.
     *
     * @param hidden whether nothing may tell who petitions (KM-21b)
     * @return empty where nothing may be said, or nobody gave a name
     */
    static String basics(boolean hidden, int group, List<PetitionerDetails> people) {
        if (hidden || people.isEmpty() || people.getFirst().name().isBlank()) return "";
        PetitionerDetails first = people.getFirst();
        int all = Math.max(group, people.size());
        StringBuilder words = new StringBuilder(first.name());
        if (all > 1) words.append("等").append(all).append("人");
        String organisation = shown(first.organisation());
        if (!organisation.isEmpty()) words.append("，单位：").append(organisation);
        String address = shown(first.address());
        if (!address.isEmpty()) words.append("，住址：").append(address);
        return words.append("。").toString();
    }

    /** Of a masked value what stands before the stars. */
    private static String shown(@Nullable String value) {
        if (value == null) return "";
        int stars = value.indexOf(HIDDEN);
        return (stars < 0 ? value : value.substring(0, stars)).strip();
    }
}
