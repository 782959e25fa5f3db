package xinqiao.imports;

import java.util.List;

/**
 * What a file holds, and what became of it.
 *
 * @param missing required columns that no heading stands for; with any of them nothing can be read
 * @param rows rows of the file below the heading
 * @param good rows that can be taken over
 * @param known good rows whose case is here already
 * @param lateness how many of the answers would have been late, under each profile
 */
public record ImportReport(
        List<String> headings,
        Mapping mapping,
        List<CaseColumn> missing,
        int rows,
        int good,
        int known,
        List<RowProblem> problems,
        List<Lateness> lateness) {}
