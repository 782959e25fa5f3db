package xinqiao.governance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.governance.EntryActs.Step;
import xinqiao.governance.Matter.Inspection;
import xinqiao.governance.rules.Inspecting;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.petition.Upload;

/** What a check found is put right (整改) point by point: the house answers each, and the re-check (复查) judges each. */
@Component
public class Corrections {
    private final EntryActs acts;
    private final Clock clock;

    Corrections(EntryActs acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    /** How a point was mended. @param place of the point @param on when */
    public record Answer(
            int place, String who, String words, @Nullable LocalDate on, List<Upload> evidence) {
        public Answer {
            evidence = List.copyOf(evidence);
        }

        private boolean empty() {
            return who.isBlank() && words.isBlank() && on == null && evidence.isEmpty();
        }
    }

    /** What the re-check says of a point. @param accepted null where it wasn't looked at */
    public record Judged(int place, @Nullable Boolean accepted, String words, List<Upload> evidence) {
        public Judged {
            evidence = List.copyOf(evidence);
        }
    }

    /** Of which answer to which point a file is. */
    public static String answerOf(int place, int round) {
        return "answer-" + place + "-" + round;
    }

    public static String recheckOf(int place, int round) {
        return "recheck-" + place + "-" + round;
    }

    /** Written down as far as the house has come; whoever inspects sees it when it is reported. */
    @Enforces({Provision.GS_19, Provision.HZ_3_3})
    public Decision<RegisterEntry> save(Actor actor, long id, List<Answer> answers) {
        return acts.act(actor, id, Deed.ANSWER, (one, row) -> {
            var written = write(one, answers);
            return Inspecting.correct(written.findings(), one.on(), today())
                    .map(good -> new Step(
                            written.content(one, good), new GovernanceFact.CorrectionNoted(today(), written.places())));
        });
    }

    /** All that is open is reported at once, each point with who, what, when and its evidence. */
    @Enforces({Provision.GS_19, Provision.HZ_3_3})
    public Decision<RegisterEntry> report(Actor actor, long id, List<Answer> answers, String words) {
        return acts.act(actor, id, Deed.ANSWER, (one, row) -> {
            var written = write(one, answers);
            var check = one.matter(Inspection.class);
            var proved = proved(written.findings(), written.content(one, written.findings()));
            return Inspecting.correct(written.findings(), one.on(), today())
                    .flatMap(good -> Inspecting.answer(good, proved))
                    .map(good -> {
                        boolean late = one.late(today());
                        row.setState(EntryState.REPORTED.name());
                        row.setDueOn(null);
                        var reported = good.stream()
                                .map(each -> each.open() ? each.reported(today()) : each)
                                .toList();
                        var content = written.content(one, reported);
                        if (late) content = content.with(check.with(reported).answeredLate());
                        return new Step(
                                content.noting(acts.note(actor, Deed.ANSWER, words)),
                                new GovernanceFact.CorrectionReported(today(), check.open()));
                    });
        });
    }

    /** 复查: what is mended is done with; for the rest another day. @param words about the whole; may be empty */
    @Enforces({Provision.GS_19, Provision.HZ_3_3})
    public Decision<RegisterEntry> recheck(
            Actor actor, long id, List<Judged> judged, String words, @Nullable LocalDate due) {
        return acts.act(actor, id, Deed.RECHECK, (one, row) -> {
            var check = one.matter(Inspection.class);
            Map<Integer, Inspecting.Checked> said = new HashMap<>();
            judged.forEach(each -> said.put(each.place(), new Inspecting.Checked(each.accepted(), each.words())));
            return Inspecting.recheck(check.findings(), said, due, today()).map(all -> {
                row.setState((all ? EntryState.DONE : EntryState.OPEN).name());
                row.setDueOn(all ? null : due);
                row.setDoneOn(all ? today() : null);
                return rechecked(actor, one, judged, words, due, all);
            });
        });
    }

    private Step rechecked(
            Actor actor, RegisterEntry one, List<Judged> judged, String words, @Nullable LocalDate due, boolean all) {
        var check = one.matter(Inspection.class);
        List<PointFinding> findings = new ArrayList<>(check.findings());
        List<Attached> seen = new ArrayList<>();
        for (Judged each : judged) {
            int place = each.place();
            if (!check.open().contains(place)) continue;
            PointFinding before = findings.get(place);
            each.evidence().forEach(file -> seen.add(Attached.of(file, recheckOf(place, before.round()))));
            findings.set(place, before.checked(Boolean.TRUE.equals(each.accepted()), each.words(), today()));
        }
        var after = check.with(findings);
        List<Integer> mended = new ArrayList<>(check.open());
        mended.removeAll(after.open());
        return new Step(
                one.content().with(after).adding(seen).noting(acts.note(actor, Deed.RECHECK, words)),
                new GovernanceFact.Rechecked(today(), all, all ? null : due, mended, after.open()));
    }

    /** The findings with what was written now, and the files that came with it. */
    private record Written(List<PointFinding> findings, List<Attached> files, List<Integer> places) {
        RegisterEntry.Content content(RegisterEntry one, List<PointFinding> good) {
            return one.content().with(one.matter(Inspection.class).with(good)).adding(files);
        }
    }

    private static Written write(RegisterEntry one, List<Answer> answers) {
        var check = one.matter(Inspection.class);
        List<PointFinding> findings = new ArrayList<>(check.findings());
        List<Attached> files = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (Answer each : answers) {
            int place = each.place();
            if (!check.open().contains(place)) continue;
            PointFinding before = findings.get(place);
            if (each.empty() && before.current() == null) continue;
            each.evidence().forEach(file -> files.add(Attached.of(file, answerOf(place, before.round()))));
            findings.set(place, before.correcting(Correction.written(each.who(), each.words(), each.on())));
            places.add(place);
        }
        return new Written(findings, files, places);
    }

    private static Set<Integer> proved(List<PointFinding> findings, RegisterEntry.Content content) {
        var kept = content.files().stream().map(Attached::of).collect(Collectors.toSet());
        Set<Integer> places = new HashSet<>();
        for (int place = 0; place < findings.size(); place++)
            if (kept.contains(answerOf(place, findings.get(place).round()))) places.add(place);
        return places;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
