package xinqiao.workbench.reception;

import java.util.List;
import xinqiao.reception.Breach;
import xinqiao.reception.ReceptionDay;

/** The days of a house, the latest first. @param edits whether the viewer plans them */
public record DayList(List<ReceptionDay> days, List<Breach> breaches, boolean edits, int noticeDays) {}
