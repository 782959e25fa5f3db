package xinqiao.imports.documents;

import java.util.List;
import java.util.Locale;

/** What a table of documents can tell, and the headings under which other systems tell it. */
enum DocumentColumn {
    TITLE("title", "标题", "名称"),
    CONTENT("content", "text", "正文", "内容"),
    NUMBER("number", "文号", "发文字号"),
    ISSUER("issuer", "发文机关", "发布机构"),
    ISSUED("issue_date", "发文日期", "成文日期", "发布日期"),
    EFFECTIVE("effective_date", "施行日期", "实施日期", "生效日期"),
    STATUS("status", "效力", "有效性", "时效性"),
    TYPE("document_type", "文件类型", "文种"),
    CATEGORY("category", "类别", "主题"),
    REMARK("remark", "备注");

    private final List<String> headings;

    DocumentColumn(String... headings) {
        this.headings = List.of(headings);
    }

    /** The heading of this file that stands for the column; empty for none. */
    String heading(List<String> ofFile) {
        return ofFile.stream()
                .filter(one -> headings.contains(one.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse("");
    }
}
