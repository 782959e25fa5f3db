package xinqiao.administration;

import java.util.List;
import java.util.Map;

/**
 * What an organisation file holds, and what became of it.
 *
 * @param added how many of each kind are new
 * @param known how many were here already
 * @param passwords the first passwords of new administrators by login, to be told once
 */
public record SetupReport(
        Map<Item, Integer> added, int known, List<SetupProblem> problems, Map<String, String> passwords) {}
