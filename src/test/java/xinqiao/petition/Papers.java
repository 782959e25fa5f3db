package xinqiao.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import xinqiao.procedure.MatterKind;

/** Petitions as people write them, for tests. */
public final class Papers {
    private Papers() {}

    public static PetitionerDetails person(String name, boolean representative) {
        return new PetitionerDetails(name, representative, null, null, "13800000000", null, "云南省昆明市示例路9号", null);
    }

    private static PetitionerDetails visitor(int row, boolean representative) {
        return new PetitionerDetails(
                "代表" + (row + 1),
                representative,
                DocumentKind.PASSPORT.name(),
                "E100000" + row,
                "13800000000",
                null,
                "云南省昆明市示例路9号",
                null);
    }

    /** A letter about a slow clearance, to that house. */
    public static Submission letter(String house, LocalDate received) {
        return of(house, Channel.LETTER, received, null, List.of(person("何以琳", false)), 1, List.of());
    }

    /** The same in other words. */
    public static Submission saying(Submission form, String request, String facts) {
        return new Submission(
                form.houseCode(),
                form.channel(),
                form.receivedOn(),
                form.asked(),
                form.title(),
                request,
                facts,
                form.place(),
                form.business(),
                form.people(),
                form.anonymous(),
                form.groupSize(),
                form.accused(),
                form.confirmed(),
                form.language(),
                form.competence(),
                form.files());
    }

    /** The same with files. */
    public static Submission with(Submission form, List<Upload> files) {
        return new Submission(
                form.houseCode(),
                form.channel(),
                form.receivedOn(),
                form.asked(),
                form.title(),
                form.request(),
                form.facts(),
                form.place(),
                form.business(),
                form.people(),
                form.anonymous(),
                form.groupSize(),
                form.accused(),
                form.confirmed(),
                form.language(),
                form.competence(),
                files);
    }

    public static Submission web(String house, LocalDate received) {
        return of(house, Channel.WEB, received, null, List.of(person("何以琳", false)), 1, List.of());
    }

    public static Submission anonymous(String house, LocalDate received) {
        return of(house, Channel.LETTER, received, null, List.of(), 1, List.of());
    }

    /** The same, which says whom it is against. */
    public static Submission anonymous(String house, LocalDate received, String accused) {
        return of(house, Channel.LETTER, received, null, List.of(), 1, List.of(accused));
    }

    /** An appeal, as its writer thinks, that complains of somebody. */
    public static Submission against(String house, LocalDate received, String accused) {
        return of(
                house, Channel.LETTER, received, MatterKind.APPEAL, List.of(person("何以琳", false)), 1, List.of(accused));
    }

    public static Submission report(String house, LocalDate received, String accused) {
        return of(house, Channel.WEB, received, MatterKind.REPORT, List.of(person("何以琳", false)), 1, List.of(accused));
    }

    /** A group of so many, with so many representatives. */
    public static Submission group(String house, LocalDate received, int size, int representatives) {
        List<PetitionerDetails> people = IntStream.range(0, Math.max(1, representatives))
                .mapToObj(i -> visitor(i, i < representatives))
                .toList();
        return of(house, Channel.VISIT, received, null, people, size, List.of())
                .came(ChannelFacts.visit(received, house));
    }

    /** The same, sent by another authority. */
    public static Submission from(Submission form, Channel channel, ChannelFacts came) {
        return of(form.houseCode(), channel, form.receivedOn(), form.asked(), form.people(), 1, List.of())
                .came(came);
    }

    private static Submission of(
            String house,
            Channel channel,
            LocalDate received,
            @Nullable MatterKind asked,
            List<PetitionerDetails> people,
            int size,
            List<String> accused) {
        return new Submission(
                house,
                channel,
                received,
                asked,
                "",
                "请求尽快办理一批鲜花的通关手续",
                "货物于口岸滞留三日，报关单证齐全，至今没有答复。",
                "瑞丽",
                "货物监管通关",
                people,
                people.isEmpty(),
                size,
                accused,
                true,
                "zh",
                "事项发生地",
                List.of());
    }
}
