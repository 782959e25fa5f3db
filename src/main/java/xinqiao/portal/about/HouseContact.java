package xinqiao.portal.about;

import xinqiao.organisation.Contacts;
import xinqiao.organisation.House;

/** A house with what it tells the public. */
public record HouseContact(House house, Contacts contacts) {}
