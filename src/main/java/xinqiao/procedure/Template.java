package xinqiao.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A wording taken apart: words, what the case fills in, what the profile fills in, and names that nobody knows. */
public record Template(List<Piece> pieces) {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");

    public sealed interface Piece {}

    public record Words(String words) implements Piece {}

    public record CaseValue(LetterField field) implements Piece {}

    public record ProfileValue(ProfileFigure figure, String name) implements Piece {
        @Override
        public String toString() {
            return figure.key() + "." + name;
        }
    }

    public record Unknown(String name) implements Piece {}

    public Template {
        pieces = List.copyOf(pieces);
    }

    public static Template of(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher place = PLACE.matcher(text);
        int end = 0;
        while (place.find()) {
            if (place.start() > end) pieces.add(new Words(text.substring(end, place.start())));
            pieces.add(piece(place.group(1)));
            end = place.end();
        }
        if (end < text.length()) pieces.add(new Words(text.substring(end)));
        return new Template(pieces);
    }

    private static Piece piece(String name) {
        int dot = name.indexOf('.');
        if (dot < 0) return LetterField.of(name).<Piece>map(CaseValue::new).orElse(new Unknown(name));
        return ProfileFigure.of(name.substring(0, dot))
                .<Piece>map(figure -> new ProfileValue(figure, name.substring(dot + 1)))
                .orElse(new Unknown(name));
    }

    /**
     * Put together. People end what they type with a full stop; where the wording has one of its own, or goes on behind it,
     * there is one alone.
     *
     * @param said what stands for a piece
     */
    public String filled(Function<Piece, String> said) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            String words = said.apply(pieces.get(i));
            boolean stopFollows = i + 1 < pieces.size()
                    && pieces.get(i + 1) instanceof Words next
                    && Stops.follows(words, next.words());
            text.append(stopFollows ? Stops.without(words) : words);
        }
        return text.toString();
    }

    public Set<LetterField> fields() {
        return pieces.stream()
                .filter(CaseValue.class::isInstance)
                .map(piece -> ((CaseValue) piece).field())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The words between the placeholders, which is all that somebody typed. */
    public String typed() {
        return pieces.stream()
                .map(piece -> piece instanceof Words words ? words.words() : "\u0000")
                .collect(Collectors.joining());
    }
}
