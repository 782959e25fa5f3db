package xinqiao.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file of earlier cases can tell, and the headings under which other systems tell it. */
public enum CaseColumn {
    SOURCE(true, "msg_id", "id", "source", "编号", "留言编号", "信访编号"),
    WRITER(true, "user", "writer", "name", "用户", "留言用户", "信访人", "姓名"),
    TITLE(true, "title", "subject", "主题", "留言主题", "标题", "概要"),
    BODY(true, "body", "content", "text", "详情", "留言详情", "内容", "反映内容"),
    RECEIVED(true, "created_at", "received_at", "received", "时间", "留言时间", "来信日期", "收到时间"),
    REPLY(false, "reply", "answer", "答复", "答复意见", "答复内容"),
    REPLIED(false, "replied_at", "answered_at", "答复时间", "答复日期");

    private final boolean required;
    private final List<String> headings;

    CaseColumn(boolean required, String... headings) {
        this.required = required;
        this.headings = List.of(headings);
    }

    public boolean required() {
        return required;
    }

    /** The column that a heading names, if it is one that we know. */
    static Optional<CaseColumn> named(String heading) {
        String clean = heading.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column ->
                        column.headings.contains(clean) || column.name().equalsIgnoreCase(clean))
                .findFirst();
    }
}
