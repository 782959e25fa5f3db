package xinqiao.workbench.serving;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Objection;
import xinqiao.procedure.Procedure;
import xinqiao.serving.PostReport;
import xinqiao.serving.Posting;
import xinqiao.web.Form;

/**
 * Letters by post.
 *
 * @param report what came of the file that the post sent; null without one
 * @param places labels on a sheet
 */
public record PostView(
        Posting.Board board,
        Form form,
        List<Objection> objections,
        @Nullable PostReport report,
        UUID once,
        int places,
        Procedure profile) {}
