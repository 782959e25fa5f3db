package xinqiao.workbench.administration;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xinqiao.administration.ProcedureOffice;
import xinqiao.organisation.Followed;
import xinqiao.organisation.House;
import xinqiao.petition.ProfileTrial;
import xinqiao.web.Option;

/**
 * A procedure as its administrator sees it.
 *
 * @param other what it is compared with, if there is something
 * @param others what it could be compared with
 * @param compared what it says otherwise
 * @param followers the houses within reach that follow it, or will, with all that they follow
 * @param houses the houses that could
 * @param trial what it would have meant for the cases of a house, if that was asked
 * @param tried that house
 * @param version the last change of a kept one
 */
public record ProcedureView(
        ProcedureOffice.File file,
        ProcedureOffice.@Nullable File other,
        List<Option> others,
        List<ComparedRow> compared,
        Map<House, List<Followed>> followers,
        List<Option> houses,
        ProfileTrial.@Nullable Report trial,
        @Nullable House tried,
        boolean editable) {}
