package xinqiao.workbench.statistics;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import xinqiao.petition.Axis;
import xinqiao.petition.Figure;
import xinqiao.routing.SendingFigures;
import xinqiao.statistics.Analysis.Findings;
import xinqiao.statistics.Analysis.Topic;
import xinqiao.statistics.Indicator;
import xinqiao.statistics.PublicationKind;
import xinqiao.statistics.PublicationKind.Part;
import xinqiao.statistics.Report;
import xinqiao.statistics.Report.Breakdown;
import xinqiao.statistics.Report.Row;
import xinqiao.statistics.Score;
import xinqiao.web.Ui;
import xinqiao.workbench.Names;
import xinqiao.workbench.SliceWords;
import xinqiao.workbench.sending.CircularWords;

/** The text that is proposed from the figures; whoever drafts goes on from there. Figures of very few are left out. */
final class Proposals {
    private static final int MOST = 5;

    private final Ui ui;
    private final Names names;
    private final SliceWords words;

    Proposals(Ui ui, Names names, SliceWords words) {
        this.ui = ui;
        this.names = names;
        this.words = words;
    }

    Map<Part, String> of(PublicationKind kind, Report report, Findings findings, List<Score> scores) {
        Map<Part, String> parts = new EnumMap<>(Part.class);
        switch (kind) {
            case CIRCULAR -> {
                parts.put(Part.NUMBERS, numbers(report));
                parts.put(Part.REGIONAL, regional(report));
                parts.put(Part.EMERGING, emerging(findings));
                parts.put(Part.WEAKNESSES, weaknesses(report, findings));
            }
            case IMPROVEMENT -> parts.put(Part.PROBLEM, join(emerging(findings), weaknesses(report, findings)));
            case ASSESSMENT -> {
                parts.put(Part.NUMBERS, join(numbers(report), ranking(scores)));
                parts.put(Part.WEAKNESSES, weaknesses(report, findings));
            }
        }
        return parts;
    }

    /** What was forwarded and assigned in the same time, at the end of the numbers of a circular (JF-V3, JF-L4). */
    void sendings(Map<Part, String> parts, List<SendingFigures> sent) {
        parts.computeIfPresent(Part.NUMBERS, (part, numbers) -> join(numbers, CircularWords.of(ui, sent, this::told)));
    }

    private static String join(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + "\n" + second;
    }

    private String numbers(Report report) {
        String first = ui.t(
                "statistics.draft.numbers",
                StatisticsPages.words(ui, report.period()),
                told(report, Figure.REGISTERED),
                told(report, Figure.PEOPLE),
                told(report.before().getOrDefault(Figure.REGISTERED, 0L)),
                told(report.yearBefore().getOrDefault(Figure.REGISTERED, 0L)));
        String forms = ui.t(
                "statistics.draft.forms",
                told(report, Figure.LETTERS),
                told(report, Figure.VISITS),
                told(report, Figure.VISITORS),
                told(report, Figure.REPEATS),
                told(report, Figure.JOINT_LETTERS),
                told(report, Figure.GROUP_VISITS));
        String way = ui.t(
                "statistics.draft.way",
                told(report, Figure.ACCEPTED),
                told(report, Figure.FORWARDED),
                told(report, Figure.ASSIGNED_ON),
                told(report, Figure.CLOSED),
                told(report, Figure.UNDER_WAY));
        String rates = java.util.Arrays.stream(Indicator.values())
                .filter(one -> one.of(report.now()).isPresent() && !Report.few(n(report, one.whole())))
                .map(one -> ui.t(
                        "statistics.draft.rate",
                        ui.t("statistics.indicator." + one),
                        StatisticsView.rate(one.of(report.now()))))
                .collect(Collectors.joining(ui.t("web.list.comma")));
        return join(first + forms + way, rates.isEmpty() ? "" : ui.t("statistics.draft.rates", rates));
    }

    private String told(Report report, Figure figure) {
        return told(n(report, figure));
    }

    /** A number, but none by which a reader outside may know whom it counts. */
    private String told(long n) {
        return Report.few(n) ? ui.t("statistics.fewer", Report.tellable()) : Long.toString(n);
    }

    private static long n(Report report, Figure figure) {
        return report.now().getOrDefault(figure, 0L);
    }

    private String regional(Report report) {
        return report.units().stream()
                .filter(one -> one.axis() == Axis.HOUSE)
                .findFirst()
                .map(this::rows)
                .filter(rows -> !rows.isEmpty())
                .map(rows -> ui.t("statistics.draft.regional", rows))
                .orElse("");
    }

    private String rows(Breakdown one) {
        return one.rows().stream()
                .filter(row -> !row.few())
                .map(row -> ui.t("statistics.draft.of", value(one.axis(), row), row.of(Figure.REGISTERED)))
                .collect(Collectors.joining(ui.t("web.list.comma")));
    }

    private String value(Axis axis, Row row) {
        return words.value(ui, names, axis, row.value());
    }

    private String emerging(Findings findings) {
        String topics = findings.topics().stream()
                .filter(Topic::rising)
                .filter(topic -> !Report.few(topic.now()))
                .limit(MOST)
                .map(topic -> ui.t(
                        "statistics.draft.topic",
                        words.value(ui, names, Axis.CONTENT, topic.code()),
                        topic.now(),
                        told(topic.before()),
                        told(topic.yearBefore())))
                .collect(Collectors.joining(ui.t("web.list.comma")));
        return topics.isEmpty() ? "" : ui.t("statistics.draft.rising", topics);
    }

    private String weaknesses(Report report, Findings findings) {
        long notice = n(report, Figure.NOTICE_DUE) - n(report, Figure.NOTICE_KEPT);
        long answer = n(report, Figure.ANSWER_DUE) - n(report, Figure.ANSWER_KEPT);
        String late = notice + answer == 0 ? "" : ui.t("statistics.draft.late", told(notice), told(answer));
        String overturned = findings.overturned().stream()
                .filter(row -> row.of(Figure.OVERTURNED) > 0 && !Report.few(row.of(Figure.REVIEWED)))
                .map(row -> ui.t(
                        "statistics.draft.overturned.of",
                        value(findings.units(), row),
                        row.of(Figure.REVIEWED),
                        told(row.of(Figure.OVERTURNED))))
                .collect(Collectors.joining(ui.t("web.list.comma")));
        return join(late, overturned.isEmpty() ? "" : ui.t("statistics.draft.overturned", overturned));
    }

    private String ranking(List<Score> scores) {
        return scores.isEmpty()
                ? ""
                : ui.t(
                        "statistics.draft.ranking",
                        scores.stream()
                                .map(one -> ui.t(
                                        "statistics.draft.score",
                                        words.value(ui, names, one.axis(), one.unit()),
                                        Double.toString(one.total())))
                                .collect(Collectors.joining(ui.t("web.list.comma"))));
    }
}
