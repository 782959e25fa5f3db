package xinqiao.organisation.rules;

import static xinqiao.law.Provision.KM_4;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Enforces;
import xinqiao.organisation.Department;
import xinqiao.organisation.House;
import xinqiao.organisation.Proposal;
import xinqiao.organisation.Proposal.Kind;
import xinqiao.organisation.Proposal.Reason;

/** Which house is competent: 属地管理、分级负责，谁主管、谁负责. Proposes, with reasons; a person decides. */
public final class Jurisdiction {
    private Jurisdiction() {}

    /** A word that speaks for a house, and perhaps for one of its departments. */
    public record Word(
            String houseCode,
            Kind kind,
            String word,
            @Nullable Long departmentId) {}

    private static final Comparator<Proposal> RANK = Comparator.<Proposal>comparingInt(p -> kinds(p))
            .thenComparing(p -> has(p, Kind.PLACE)) // 属地管理: the place before the business
            .thenComparingInt(p -> longest(p)) // 长水机场 says more than 昆明
            .thenComparingInt(p -> p.house().line().size()) // 分级负责: the lowest house that can do it
            .reversed()
            .thenComparing(p -> p.house().code());

    /** The houses that the matter's place or business speaks for, the likeliest first; none if no word is known. */
    @Enforces(KM_4)
    public static List<Proposal> propose(
            List<Word> words,
            Map<String, House> houses,
            Map<Long, Department> departments,
            String place,
            String business) {
        Map<House, List<Word>> found = new LinkedHashMap<>();
        for (var word : words) {
            var house = houses.get(word.houseCode());
            if (house != null && speaks(word, place, business))
                found.computeIfAbsent(house, first -> new ArrayList<>()).add(word);
        }
        return found.entrySet().stream()
                .map(entry -> proposal(entry.getKey(), entry.getValue(), departments))
                .sorted(RANK)
                .toList();
    }

    private static boolean speaks(Word word, String place, String business) {
        var text = switch (word.kind()) {
            case PLACE -> place;
            case BUSINESS -> business;
        };
        return text.toLowerCase(Locale.ROOT).contains(word.word().toLowerCase(Locale.ROOT));
    }

    private static Proposal proposal(House house, List<Word> words, Map<Long, Department> departments) {
        var byLength = words.stream()
                .sorted(Comparator.comparingInt((Word w) -> w.word().length())
                        .reversed()
                        .thenComparing(Word::word))
                .toList();
        var department = byLength.stream()
                .flatMap(word -> Optional.ofNullable(word.departmentId()).stream())
                .flatMap(id -> Optional.ofNullable(departments.get(id)).stream())
                .findFirst();
        return new Proposal(
                house,
                department,
                byLength.stream().map(w -> new Reason(w.kind(), w.word())).toList());
    }

    private static int kinds(Proposal proposal) {
        return (int) proposal.reasons().stream().map(Reason::kind).distinct().count();
    }

    private static boolean has(Proposal proposal, Kind kind) {
        return proposal.reasons().stream().anyMatch(reason -> reason.kind() == kind);
    }

    private static int longest(Proposal proposal) {
        return proposal.reasons().stream()
                .mapToInt(r -> r.word().length())
                .max()
                .orElse(0);
    }
}
