package xinqiao.redaction.office;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import xinqiao.documents.PlainPages.Block;
import xinqiao.redaction.Omission;
import xinqiao.redaction.Omission.What;
import xinqiao.redaction.pages.Unfit;

/** What an office file says, and what of it was left. */
public final class Reading {
    /** More would fill more pages than are taken. */
    private static final int MOST = 60_000;

    private final List<Block> blocks = new ArrayList<>();
    private final Map<What, Integer> left = new EnumMap<>(What.class);

    void text(String text) throws Unfit {
        add(new Block.Text(text, false));
    }

    void heading(String text) throws Unfit {
        add(new Block.Text(text, true));
    }

    void row(List<String> cells) throws Unfit {
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) add(new Block.Row(cells));
    }

    void newPage() throws Unfit {
        if (!blocks.isEmpty()) add(new Block.NewPage());
    }

    private void add(Block block) throws Unfit {
        if (blocks.size() >= MOST) throw new Unfit(Unfit.Reason.PAGES);
        blocks.add(block);
    }

    void left(What what) {
        left(what, 1);
    }

    void left(What what, int count) {
        if (count > 0) left.merge(what, count, Integer::sum);
    }

    public List<Block> blocks() {
        return List.copyOf(blocks);
    }

    public List<Omission> omissions() {
        return left.entrySet().stream()
                .map(each -> new Omission(each.getKey(), each.getValue()))
                .toList();
    }
}
