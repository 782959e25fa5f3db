package xinqiao.catalogue;

import java.util.Optional;
import java.util.stream.Stream;

/** The columns of a catalogue's spreadsheet: those of the national table, and what the system keeps beside them. */
public enum SheetColumn {
    ID("事项编号"),
    FIRST("一级事项"),
    FIRST_EN("一级事项(英文)"),
    SECOND("二级事项"),
    SECOND_EN("二级事项(英文)"),
    ELEMENTS("公开内容(要素)"),
    BASES("公开依据"),
    BASIS("其他公开依据"),
    LIMIT("公开时限"),
    LIMIT_EN("公开时限(英文)"),
    TERMS("时限规则"),
    PUBLISHER("公开主体"),
    PUBLISHER_EN("公开主体(英文)"),
    LEVELS("公开主体层级"),
    CHANNELS("公开渠道和载体"),
    AUDIENCE("公开对象"),
    MANNER("公开方式"),
    NOTE("有关说明"),
    NOTE_EN("有关说明(英文)"),
    DEPARTMENT("责任部门"),
    REMARK("本关说明");

    private final String heading;

    SheetColumn(String heading) {
        this.heading = heading;
    }

    public String heading() {
        return heading;
    }

    static Optional<SheetColumn> named(String heading) {
        String plain = heading.strip().replace('（', '(').replace('）', ')');
        return Stream.of(values()).filter(each -> each.heading.equals(plain)).findFirst();
    }
}
