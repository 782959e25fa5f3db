package xinqiao.portal.about;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.organisation.BusinessPhone;
import xinqiao.organisation.Contacts;
import xinqiao.organisation.House;
import xinqiao.organisation.Introduction;

/** A house with what it tells the public. @param introduction in its own words, if it has any @param phones of its businesses, in its own order */
public record HouseContact(
        House house, Contacts contacts, @Nullable Introduction introduction, List<BusinessPhone> phones) {}
