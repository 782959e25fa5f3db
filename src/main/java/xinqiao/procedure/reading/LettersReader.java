package xinqiao.procedure.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.Node;
import xinqiao.procedure.LetterContents;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.LetterPart;
import xinqiao.procedure.PartWording;
import xinqiao.procedure.Procedure;
import xinqiao.procedure.Text;
import xinqiao.procedure.Wording;
import xinqiao.procedure.WorkKind;

/** Reads the number series and the wording of the letters, and checks every wording against its profile. */
final class LettersReader {
    private final CitationReader citations;
    private final WorkKind work;
    private final List<WrittenText> written = new ArrayList<>();

    /** @param work whose letters they are; those of another work are unknown here */
    LettersReader(CitationReader citations, WorkKind work) {
        this.citations = citations;
        this.work = work;
    }

    Map<String, String> numbering(Block numbering) {
        Map<String, String> patterns = new LinkedHashMap<>();
        for (String series : numbering.keys()) {
            String pattern = numbering.words(series);
            Node where = numbering.where(series);
            for (String place : List.of("{mark}", "{year}", "{n}"))
                if (pattern.split(java.util.regex.Pattern.quote(place), -1).length != 2)
                    numbering.faults().add(where, "procedure.fault.number-pattern", series, place);
            if (patterns.containsValue(pattern)) numbering.faults().add(where, "procedure.fault.same-pattern", series);
            patterns.put(series, pattern);
        }
        return patterns;
    }

    Map<LetterKind, Wording> letters(Block letters, Set<String> series) {
        Map<LetterKind, Wording> read =
                RulesReader.each(letters, this::known, (kind, block) -> wording(kind, block, series));
        return ProfileReader.complete(
                letters,
                read,
                Arrays.stream(LetterKind.values())
                        .filter(kind -> kind.work() == work)
                        .collect(Collectors.toMap(LetterKind::key, Function.identity())));
    }

    private Optional<LetterKind> known(String key) {
        return LetterKind.of(key).filter(kind -> kind.work() == work);
    }

    private Wording wording(LetterKind kind, Block block, Set<String> known) {
        String series = block.words("series");
        if (!series.isEmpty() && !known.contains(series))
            block.faults().add(block.where("series"), "procedure.fault.no-series", series);
        Text title = text(block, "title", Set.of());
        Optional<Text> visitTitle =
                block.has("visitTitle") ? Optional.of(text(block, "visitTitle", Set.of())) : Optional.empty();
        Block parts = block.block("parts");
        Map<LetterPart, PartWording> read = RulesReader.each(parts, LetterPart::of, this::part);
        for (LetterPart part : LetterContents.of(kind).keySet())
            if (!read.containsKey(part))
                block.faults().add(parts.place(), "procedure.fault.no-part", part.key(), kind.key());
        return new Wording(kind, series, title, visitTitle, citations.citation(block), List.copyOf(read.values()));
    }

    private PartWording part(LetterPart part, Block block) {
        Optional<Text> heading =
                block.has("heading") ? Optional.of(text(block, "heading", Set.of())) : Optional.empty();
        Text text = block.bothLanguages();
        written.add(new WrittenText(text, block.line("zh"), block.line("en"), part.fields()));
        return new PartWording(part, heading, text);
    }

    /** A text that a letter prints, which must use these values. */
    Text text(Block block, String key, Set<LetterField> fields) {
        Block inner = block.block(key);
        Text text = inner.bothLanguages();
        inner.done();
        written.add(new WrittenText(text, inner.line("zh"), inner.line("en"), fields));
        return text;
    }

    void check(Procedure profile, Faults faults) {
        for (WrittenText text : written) text.check(profile, faults);
    }
}
