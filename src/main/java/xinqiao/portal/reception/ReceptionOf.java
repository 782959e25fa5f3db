package xinqiao.portal.reception;

import java.util.List;
import xinqiao.organisation.House;
import xinqiao.reception.ReceptionDay;
import xinqiao.reception.Room;

/** What one house tells of its reception. */
public record ReceptionOf(House house, List<Room> rooms, List<ReceptionDay> days) {}
