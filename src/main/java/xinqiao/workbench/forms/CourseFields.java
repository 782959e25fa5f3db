package xinqiao.workbench.forms;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import xinqiao.mailroom.Slip;
import xinqiao.petition.CaseFile;
import xinqiao.petition.ClosingPoint;
import xinqiao.petition.ClosingSource;
import xinqiao.petition.ClosingStep;
import xinqiao.petition.Closure;
import xinqiao.petition.Event;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionClock;
import xinqiao.petition.PetitionFact;
import xinqiao.petition.ServiceMeans;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.TermKey;

/** What of a petition's course stands on its forms: what was proposed and instructed, told, found, decided, closed. */
@Component
class CourseFields {
    private final ChineseWords words;

    CourseFields(ChineseWords words) {
        this.words = words;
    }

    /** @param slips those that the viewer may read, the newest first */
    Map<String, String> of(CaseFile file, List<Slip> slips) {
        Map<String, String> all = new TreeMap<>();
        Petition one = file.petition();
        if (!slips.isEmpty()) slip(all, slips.getFirst());
        told(all, file);
        handled(all, file);
        decided(all, file);
        if (one.closing().proposal() != null) proposal(all, one.closing().proposal());
        ClosingSource source = one.closing().source() == null
                ? ClosingSource.of(one.origin().channel())
                : one.closing().source();
        all.put("closingSource", source.name());
        all.put("followed", names(one.closing().done()));
        return all;
    }

    private void slip(Map<String, String> all, Slip slip) {
        all.put("proposal", slip.proposal());
        all.put("taker", words.person(slip.submittedBy()));
        all.put("takenOn", words.day(slip.submittedAt()));
        if (slip.agreed() != null) {
            String agreed = words.t(slip.agreed() ? "mailroom.agreed" : "mailroom.otherwise");
            all.put("leader", slip.words().isBlank() ? agreed : agreed + "\n" + slip.words());
            all.put("leaderName", words.person(slip.decidedBy()));
            all.put("leaderOn", words.day(slip.decidedAt()));
        }
        if (slip.carriedOn() == null) return;
        all.put("result", slip.result());
        all.put("resultBy", words.person(slip.carriedBy()));
        all.put("resultOn", words.day(slip.carriedOn()));
    }

    /** What the petitioner was told of it first. */
    private void told(Map<String, String> all, CaseFile file) {
        for (CaseFile.Letter letter : file.letters()) {
            String answer = answer(letter.kind());
            if (answer.isEmpty()) continue;
            boolean visit = !answer.equals("ACCEPTED");
            if (visit) all.put("answer", answer);
            all.put("told", answer.equals("LOWER") ? "ELSEWHERE" : answer);
            all.put("toldBy", letter.servedBy() == ServiceMeans.PHONE ? "PHONE" : "LETTER");
            all.put("toldOn", words.day(letter.servedOn() == null ? letter.issuedOn() : letter.servedOn()));
            all.put("toldNumber", letter.number());
            all.put("issued", words.day(letter.issuedOn()));
            break;
        }
        for (Event event : file.standing()) why(all, event.fact());
    }

    private void why(Map<String, String> all, PetitionFact fact) {
        if (fact instanceof PetitionFact.Declined f) {
            all.put("reason", f.ground());
            all.put("body", f.competentBody());
        } else if (fact instanceof PetitionFact.RefusedAgain f) {
            all.put("reason", f.ground());
        } else if (fact instanceof PetitionFact.Guided f) {
            all.put("reason", f.route());
            all.put("body", f.body());
        } else if (fact instanceof PetitionFact.SentOn f) {
            all.put("to", f.to());
            all.put("body", f.to());
            all.put("sent", words.day(f.on()));
            if (f.feedbackBy() != null) all.put("feedback", words.day(f.feedbackBy()));
        }
    }

    private static String answer(LetterKind kind) {
        if (kind == LetterKind.ACCEPTANCE) return "ACCEPTED";
        if (kind == LetterKind.NON_ACCEPTANCE) return "DECLINED";
        if (kind == LetterKind.NO_LONGER_ACCEPTED) return "NO_LONGER";
        if (kind == LetterKind.FORWARDING) return "LOWER";
        return kind == LetterKind.GUIDANCE ? "ELSEWHERE" : "";
    }

    private void handled(Map<String, String> all, CaseFile file) {
        var handling = file.petition().handling();
        String unit = words.departmentOfHouse(handling.departmentId());
        String handler = words.person(handling.personId());
        all.put("accepted", words.day(handling.acceptedOn()));
        all.put("acceptedShort", words.day(handling.acceptedOn()));
        all.put("assigned", words.day(handling.assignedOn()));
        all.put("unit", unit);
        all.put("handler", handler);
        all.put("unitHandler", (unit + " " + handler).strip());
        if (!unit.isEmpty()) all.putIfAbsent("to", unit);
        if (handling.assignedOn() != null) all.putIfAbsent("sent", words.day(handling.assignedOn()));
        for (PetitionClock clock : file.clocks()) {
            if (clock.term().equals(TermKey.HANDLING.key()))
                all.put("due", clock.lastDay().map(words::day).orElse(""));
            if (clock.term().equals(PetitionClock.INNER))
                all.put("feedback", clock.lastDay().map(words::day).orElse(""));
        }
        for (Event event : file.standing())
            if (event.fact() instanceof PetitionFact.Assigned f) all.put("instruction", f.instruction());
    }

    private void decided(Map<String, String> all, CaseFile file) {
        String found = file.standing().stream()
                .map(Event::fact)
                .filter(PetitionFact.Investigated.class::isInstance)
                .map(fact -> (PetitionFact.Investigated) fact)
                .map(fact -> words.day(fact.on()) + "，" + fact.what())
                .collect(Collectors.joining("\n"));
        all.put("done", found);
        all.put("found", found);
        all.put(
                "carried",
                file.standing().stream()
                        .map(Event::fact)
                        .filter(PetitionFact.ExecutionNoted.class::isInstance)
                        .map(fact -> words.day(((PetitionFact.ExecutionNoted) fact).on()) + "，"
                                + ((PetitionFact.ExecutionNoted) fact).what())
                        .collect(Collectors.joining("\n")));
        var deciding = file.petition().deciding();
        // what is being drafted isn't told on paper before it is decided (JF-V6)
        if (deciding.draft() != null && deciding.decidedOn() != null) {
            all.put("found", deciding.draft().findings());
            all.put(
                    "opinion",
                    deciding.draft().opinion() + "\n" + deciding.draft().basis());
        }
        file.letters().stream()
                .filter(letter -> letter.kind().answers())
                .reduce((first, last) -> last)
                .ifPresent(letter -> {
                    all.put("opinionNumber", letter.number());
                    all.put("opinionServed", words.day(letter.servedOn()));
                    all.put("answerLetter", (letter.number() + "　" + words.day(letter.servedOn())).strip());
                });
    }

    private void proposal(Map<String, String> all, Closure.Proposal proposal) {
        for (ClosingPoint point : ClosingPoint.values())
            all.put("held" + (point.ordinal() + 1), proposal.held().contains(point) ? "YES" : "NO");
        all.put("verdict", proposal.verdict().name());
        all.put("checker", words.person(proposal.by()));
        if (proposal.signature() != null) {
            String signed = words.t("petition.signature." + proposal.signature());
            all.put("signature", proposal.signatureNote().isBlank() ? signed : signed + "，" + proposal.signatureNote());
        } else all.put("signature", proposal.signatureNote());
        all.put("counselling", proposal.counselling());
    }

    private static String names(Set<ClosingStep> steps) {
        return steps.stream().map(Enum::name).collect(Collectors.joining(","));
    }
}
