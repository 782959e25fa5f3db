package xinqiao.organisation;

import xinqiao.organisation.Contacts.Text;

/**
 * Where a house is asked for information, and where it is told that it didn't give it (政府信息公开工作机构、监督举报): what
 * is empty is as for petitions.
 *
 * @param name of the office (工作机构)
 * @param fax empty where there is none that everybody may use
 */
public record DisclosureOffice(
        Text name, Text address, String phone, String fax, String email, String reportPhone, Text reportAddress) {
    public static final DisclosureOffice NONE = new DisclosureOffice(Text.NONE, Text.NONE, "", "", "", "", Text.NONE);
}
