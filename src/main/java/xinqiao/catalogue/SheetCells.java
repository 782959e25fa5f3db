package xinqiao.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import xinqiao.catalogue.CatalogueItem.Audience;
import xinqiao.catalogue.CatalogueItem.Manner;
import xinqiao.catalogue.SheetReport.Problem;
import xinqiao.organisation.Department;
import xinqiao.organisation.Level;

/** An item as a line of the spreadsheet, and a line as an item. */
record SheetCells(Function<PublicChannel, String> channel, List<Department> departments) {
    private static final String NO_ITEM = "catalogue.sheet.wrong.";

    static String level(Level level) {
        return switch (level) {
            case NATIONAL -> "海关总署";
            case DIRECT -> "直属海关";
            case SUBORDINATE -> "隶属海关";
        };
    }

    private static String audience(Audience audience) {
        return switch (audience) {
            case SOCIETY -> "全社会";
            case GROUP -> "特定群体";
        };
    }

    private static String manner(Manner manner) {
        return switch (manner) {
            case PROACTIVE -> "主动";
            case ON_REQUEST -> "依申请";
        };
    }

    String of(CatalogueItem item, SheetColumn column) {
        return switch (column) {
            case ID -> item.id();
            case FIRST -> item.first().zh();
            case FIRST_EN -> item.first().en();
            case SECOND -> item.second().zh();
            case SECOND_EN -> item.second().en();
            case ELEMENTS -> Cells.elements(item);
            case BASES -> item.bases();
            case BASIS -> item.basis();
            case LIMIT -> item.limit().zh();
            case LIMIT_EN -> item.limit().en();
            case TERMS -> Cells.terms(item.terms());
            case PUBLISHER -> item.publisher().zh();
            case PUBLISHER_EN -> item.publisher().en();
            case LEVELS -> Cells.constants(item.publisher().levels(), SheetCells::level);
            case CHANNELS -> Cells.channels(item, channel);
            case AUDIENCE -> Cells.constants(item.audience(), SheetCells::audience);
            case MANNER -> Cells.constants(item.manner(), SheetCells::manner);
            case NOTE -> item.note().zh();
            case NOTE_EN -> item.note().en();
            case DEPARTMENT ->
                departments.stream()
                        .filter(one -> Objects.equals(one.id(), item.department()))
                        .map(CatalogueSheet::name)
                        .findFirst()
                        .orElse("");
            case REMARK -> item.remark();
        };
    }

    Optional<CatalogueItem> item(int line, Map<SheetColumn, String> cells, List<Problem> problems) {
        int before = problems.size();
        var read = new Line(line, cells, problems);
        String id = read.text(SheetColumn.ID);
        if (!id.matches("GS-C\\d{2}|[0-9A-Z]{1,16}-\\d{2,3}")) read.wrong(SheetColumn.ID);
        var elements = read.must(SheetColumn.ELEMENTS, Cells.elements(read.text(SheetColumn.ELEMENTS)));
        var terms = read.must(SheetColumn.TERMS, Cells.terms(read.text(SheetColumn.TERMS)));
        var levels = read.must(
                SheetColumn.LEVELS, Cells.constants(read.text(SheetColumn.LEVELS), Level.class, SheetCells::level));
        var channels = read.must(SheetColumn.CHANNELS, Cells.channels(read.text(SheetColumn.CHANNELS), channel));
        var audience = read.must(
                SheetColumn.AUDIENCE,
                Cells.constants(read.text(SheetColumn.AUDIENCE), Audience.class, SheetCells::audience));
        var manner = read.must(
                SheetColumn.MANNER, Cells.constants(read.text(SheetColumn.MANNER), Manner.class, SheetCells::manner));
        Long department = department(read);
        if (!read.text(SheetColumn.BASES).matches("[①-⑪]*")) read.wrong(SheetColumn.BASES);
        if (problems.size() > before) return Optional.empty();
        return Optional.of(new CatalogueItem(
                id,
                new Words(read.text(SheetColumn.FIRST), read.text(SheetColumn.FIRST_EN)),
                new Words(read.text(SheetColumn.SECOND), read.text(SheetColumn.SECOND_EN)),
                elements.map(Cells.Elements::all).orElse(List.of()),
                elements.map(Cells.Elements::numbered).orElse(true),
                read.text(SheetColumn.BASES),
                read.text(SheetColumn.BASIS),
                new Words(read.text(SheetColumn.LIMIT), read.text(SheetColumn.LIMIT_EN)),
                terms.orElse(List.of()),
                new CatalogueItem.Publisher(
                        read.text(SheetColumn.PUBLISHER),
                        read.text(SheetColumn.PUBLISHER_EN),
                        levels.map(List::copyOf).orElse(List.of())),
                channels.map(Cells.Channels::all).orElse(Set.of()),
                channels.map(Cells.Channels::other).orElse(""),
                channels.map(Cells.Channels::otherHint).orElse(""),
                audience.orElse(Set.of()),
                manner.orElse(Set.of()),
                new Words(read.text(SheetColumn.NOTE), read.text(SheetColumn.NOTE_EN)),
                department,
                read.text(SheetColumn.REMARK)));
    }

    private @Nullable Long department(Line read) {
        String name = read.text(SheetColumn.DEPARTMENT);
        if (name.isEmpty()) return null;
        var found = departments.stream()
                .filter(one -> CatalogueSheet.name(one).equals(name))
                .findFirst();
        if (found.isEmpty()) read.wrong(SheetColumn.DEPARTMENT);
        return found.map(Department::id).orElse(null);
    }

    private record Line(int number, Map<SheetColumn, String> cells, List<Problem> problems) {
        String text(SheetColumn column) {
            return cells.getOrDefault(column, "");
        }

        <T> Optional<T> must(SheetColumn column, Optional<T> value) {
            if (value.isEmpty()) wrong(column);
            return value;
        }

        void wrong(SheetColumn column) {
            problems.add(new Problem(number, column, NO_ITEM + column.name(), text(column)));
        }
    }
}
