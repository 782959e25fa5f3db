package xinqiao.reception;

import java.util.List;
import xinqiao.organisation.Contacts.Text;

/** A petition reception room (信访接待室), for the public to know (KM-15b). */
public record Room(long id, String houseCode, boolean inUse, Content content) {

    /** What is told of it. @param uses what it is fit for */
    public record Content(Text name, Text place, Text hours, Text equipment, List<RoomUse> uses) {
        public Content {
            uses = List.copyOf(uses);
        }
    }
}
