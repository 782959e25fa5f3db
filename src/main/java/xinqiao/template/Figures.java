package xinqiao.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import xinqiao.law.Provision;
import xinqiao.law.State;
import xinqiao.procedure.ApprovalStep;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.LimitKey;
import xinqiao.procedure.Procedure;
import xinqiao.procedure.ProfileFigure;
import xinqiao.procedure.ReplyKind;
import xinqiao.procedure.TermKey;

/** The numbers and articles that a template may take from its procedure. */
public final class Figures {
    private Figures() {}

    /** @param key as it stands in braces; {@code words} as a letter prints it */
    public record Figure(String key, String words) {}

    /** All that the procedure has, in the language. */
    public static List<Figure> of(Procedure profile, Locale locale) {
        List<Figure> all = new ArrayList<>();
        for (ProfileFigure figure : ProfileFigure.values())
            names(figure)
                    .forEach(name -> words(profile, figure, name, locale)
                            .ifPresent(words -> all.add(new Figure(figure.key() + "." + name, words))));
        return all;
    }

    /** A repealed provision is cited by no letter. */
    public static Optional<String> words(Procedure profile, ProfileFigure figure, String name, Locale locale) {
        if (figure.provision(profile, name)
                .filter(provision -> provision.state() == State.REPEALED)
                .isPresent()) return Optional.empty();
        return figure.words(profile, name, locale);
    }

    private static Stream<String> names(ProfileFigure figure) {
        return switch (figure) {
            case TERM, CAP, SOURCE, CAP_SOURCE ->
                Arrays.stream(TermKey.values()).map(TermKey::key);
            case LETTER_SOURCE -> Arrays.stream(LetterKind.values()).map(LetterKind::key);
            case LIMIT -> Arrays.stream(LimitKey.values()).map(LimitKey::key);
            case APPROVER ->
                Arrays.stream(ApprovalStep.values()).map(step -> step.name().toLowerCase(Locale.ROOT));
            case CITE -> Arrays.stream(Provision.values()).map(Provision::id);
            case REPLY -> Arrays.stream(ReplyKind.values()).map(ReplyKind::key);
            case REMEDY -> Stream.of("first", "online");
        };
    }
}
