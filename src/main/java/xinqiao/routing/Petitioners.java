package xinqiao.routing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.petition.PetitionerDetails;

/** What a report to the house that sent the matter says of who petitions (信访人基本情况). */
final class Petitioners {
    /** Where nobody may be named, or nobody gave a name. */
    static final String UNNAMED = "信访人";

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
        StringBuilder words = new StringBuilder(named(false, group, people));
        String organisation = shown(first.organisation());
        if (!organisation.isEmpty()) words.append("，单位：").append(organisation);
        String address = shown(first.address());
        if (!address.isEmpty()) words.append("，住址：").append(address);
        return words.append("。").toString();
    }

    /**
     * As the title of a report names them (关于××反映××信访事项办理情况的报告).
     *
     * @param hidden whether nothing may tell who petitions (KM-21b)
     */
    static String named(boolean hidden, int group, List<PetitionerDetails> people) {
        if (hidden || people.isEmpty() || people.getFirst().name().isBlank()) return UNNAMED;
        int all = Math.max(group, people.size());
        return people.getFirst().name() + (all > 1 ? "等" + all + "人" : "");
    }

    /** Of a masked value what stands before the stars. */
    private static String shown(@Nullable String value) {
        if (value == null) return "";
        int stars = value.indexOf(HIDDEN);
        return (stars < 0 ? value : value.substring(0, stars)).strip();
    }
}
