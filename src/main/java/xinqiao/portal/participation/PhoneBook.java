package xinqiao.portal.participation;

import java.util.List;
import xinqiao.organisation.BusinessPhone;
import xinqiao.organisation.House;

/** Numbers that were looked for. @param houses those that have any */
public record PhoneBook(String words, String house, List<House> houses, List<Line> lines) {
    /** A business of a house with its number. */
    public record Line(House house, BusinessPhone phone) {
        /** As a telephone takes it. */
        public String dial() {
            return phone.phone().replaceAll("[^0-9+]", "");
        }
    }
}
