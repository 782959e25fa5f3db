package xinqiao.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What an entry tells, by register. Stored for ever: add a field so that its absence means something. */
public sealed interface Matter {
    String title();

    /** The leading group (领导小组). @param office 办公室 @param basis the document that established it */
    record Group(String title, String basis, String chair, String deputies, String members, String office)
            implements Matter {}

    /** A regular meeting; what it decided are tasks of the entry. @param minutes 会议纪要 */
    record Meeting(String title, String chair, String attended, String minutes) implements Matter {}

    /** Who answers for open government in the house. @param title the post held @param change why another one was named */
    record Named(String name, String title, String phone, String change) implements Matter {}

    /** The year's plan; what it sets out are tasks of the entry. @param funds 经费安排（深圳海关关务公开实施办法第十一条） */
    record Plan(String title, String words, String funds) implements Matter {}

    /** @param period the day by which it was to be given; null for what was given unasked */
    record Report(String title, String words, @Nullable LocalDate period) implements Matter {}

    /** A version of a checklist. @param version counted from one within those of the same title */
    record Checklist(String title, int version, List<Point> points) implements Matter {
        public Checklist {
            points = List.copyOf(points);
        }
    }

    /** @param basis what it rests on, as its author wrote it; may be empty */
    record Point(String words, String basis) {}

    /**
     * @param checklist its title and version as they were when the check began
     * @param correction what is to be mended, as ordered; empty as long as nothing was
     * @param late how often the correction was reported after its day
     */
    record Inspection(
            String title,
            Occasion occasion,
            String inspectors,
            String checklist,
            int version,
            List<PointFinding> findings,
            String conclusion,
            String correction,
            int late)
            implements Matter {
        public Inspection {
            findings = List.copyOf(findings);
        }

        public long count(Verdict verdict) {
            return findings.stream().filter(one -> one.verdict() == verdict).count();
        }

        /** The places of the points that aren't met and that no re-check has accepted yet. */
        public List<Integer> open() {
            return IntStream.range(0, findings.size())
                    .filter(place -> findings.get(place).open())
                    .boxed()
                    .toList();
        }

        Inspection with(List<PointFinding> other) {
            return new Inspection(title, occasion, inspectors, checklist, version, other, conclusion, correction, late);
        }

        Inspection answeredLate() {
            return new Inspection(
                    title, occasion, inspectors, checklist, version, findings, conclusion, correction, late + 1);
        }
    }

    /** What the year's checks came to, house by house, as it was when it was drawn up. */
    record Assessment(String title, List<Score> scores, String words) implements Matter {
        public Assessment {
            scores = List.copyOf(scores);
        }
    }

    record Commendation(String title, Honour honour, String name, String words) implements Matter {}

    /** Somebody from outside who watches how open government is done. @param until 聘期 */
    record Supervisor(
            String name,
            String title,
            String phone,
            @Nullable LocalDate until) implements Matter {}

    /**
     * @param hours 学时
     * @param way how people were trained (GS-20); null where it wasn't training, or was entered before that was asked
     * @param people how many took part; null where nobody counted
     */
    record Activity(
            String title,
            String who,
            @Nullable Integer hours,
            String words,
            @Nullable Way way,
            @Nullable Integer people)
            implements Matter {
        public Activity(String title, String who, @Nullable Integer hours, String words) {
            this(title, who, hours, words, null, null);
        }
    }

    record Advice(String title, String question, String answer) implements Matter {}

    /** 平时抽查、定期检查 */
    enum Occasion {
        SPOT,
        PERIODIC
    }

    enum Verdict {
        MET,
        NOT_MET,
        NOT_APPLICABLE
    }

    /** 业务培训、实务研讨、跟班学习、实战测试（GS-20） */
    enum Way {
        LESSON,
        SEMINAR,
        SHADOWING,
        TEST
    }

    /** 先进单位、先进个人、通报表扬 */
    enum Honour {
        UNIT,
        PERSON,
        PRAISE
    }
}
