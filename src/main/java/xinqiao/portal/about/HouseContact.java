package xinqiao.portal.about;

import java.util.List;
import xinqiao.organisation.BusinessPhone;
import xinqiao.organisation.Contacts;
import xinqiao.organisation.House;

/** A house with what it tells the public. @param phones of its businesses, in its own order */
public record HouseContact(House house, Contacts contacts, List<BusinessPhone> phones) {}
