package xinqiao.portal.disclosure;

import java.util.List;
import java.util.Optional;
import xinqiao.organisation.Contacts;
import xinqiao.organisation.House;
import xinqiao.procedure.DisclosureProfile;

/** How one house takes applications. @param houses all houses to choose from */
public record Guide(List<House> houses, House house, Optional<Contacts> contacts, DisclosureProfile profile) {}
