package xinqiao.archive;

import org.jspecify.annotations.Nullable;
import xinqiao.disclosure.ApplicationFact;

/** Which part of the file what happened to an application belongs to, and what was said. */
final class ApplicationWords {
    private ApplicationWords() {}

    /** null for what papers of its own show, or what a file doesn't need. */
    static @Nullable DossierPart part(ApplicationFact fact) {
        return switch (fact) {
            case ApplicationFact.HandedOn _,
                    ApplicationFact.DepartmentAsked _,
                    ApplicationFact.DepartmentAnswered _,
                    ApplicationFact.ReasonsJudged _,
                    ApplicationFact.DecisionDrafted _,
                    ApplicationFact.Endorsed _,
                    ApplicationFact.SecrecyChecked _,
                    ApplicationFact.LawReviewed _,
                    ApplicationFact.SentBack _,
                    ApplicationFact.Approved _,
                    ApplicationFact.ExtensionAskedFor _,
                    ApplicationFact.ExtensionDecided _,
                    ApplicationFact.FeeWaived _,
                    ApplicationFact.Lapsed _,
                    ApplicationFact.LedToPetitions _,
                    ApplicationFact.Reopened _,
                    ApplicationFact.Closed _ -> DossierPart.DECISION;
            case ApplicationFact.Searched _ -> DossierPart.SEARCHED;
            case ApplicationFact.Contested _, ApplicationFact.ContestAnswered _, ApplicationFact.ContestEnded _ ->
                DossierPart.CONTEST;
            default -> null;
        };
    }

    static String of(ApplicationFact fact) {
        return switch (fact) {
            case ApplicationFact.HandedOn handed -> handed.words();
            case ApplicationFact.DepartmentAsked asked -> asked.words();
            case ApplicationFact.DepartmentAnswered answered -> answered.words();
            case ApplicationFact.ReasonsJudged judged -> judged.words();
            case ApplicationFact.DecisionDrafted drafted -> drafted.interest();
            case ApplicationFact.Endorsed endorsed -> endorsed.words();
            case ApplicationFact.SecrecyChecked checked -> checked.words();
            case ApplicationFact.LawReviewed reviewed -> reviewed.words();
            case ApplicationFact.SentBack back -> back.words();
            case ApplicationFact.ExtensionAskedFor asked -> asked.reason();
            case ApplicationFact.ExtensionDecided decided -> decided.words();
            case ApplicationFact.FeeWaived waived -> waived.reason();
            case ApplicationFact.LedToPetitions led -> led.why();
            case ApplicationFact.Reopened again -> again.words();
            case ApplicationFact.Closed closed -> closed.words();
            case ApplicationFact.Searched searched -> searched.where() + "　" + searched.words();
            case ApplicationFact.Contested contested -> contested.body() + "　" + contested.theirNumber();
            case ApplicationFact.ContestEnded ended -> ended.words();
            default -> "";
        };
    }
}
