package xinqiao.workbench.administration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.organisation.BusinessPhone;
import xinqiao.organisation.Contacts;
import xinqiao.organisation.DepartmentKind;
import xinqiao.organisation.Followed;
import xinqiao.organisation.House;
import xinqiao.organisation.Introduction;
import xinqiao.organisation.Notice;
import xinqiao.organisation.Staffing.DepartmentFile;
import xinqiao.organisation.Staffing.HouseFile;

/** A house with all that is kept of it. @param missing the departments without which it can't be put into service */
public record HouseView(
        HouseFile file,
        @Nullable House parent,
        String mark,
        List<DepartmentFile> departments,
        List<HouseFile> below,
        @Nullable Contacts contacts,
        @Nullable Notice notice,
        @Nullable Introduction introduction,
        List<BusinessPhone> phones,
        List<Followed> followed) {
    public House house() {
        return file.house();
    }

    public List<DepartmentKind> missing() {
        var open = departments.stream()
                .filter(DepartmentFile::open)
                .map(one -> one.department().kind())
                .toList();
        return List.of(DepartmentKind.PETITION_OFFICE, DepartmentKind.LEGAL).stream()
                .filter(kind -> !open.contains(kind))
                .toList();
    }
}
