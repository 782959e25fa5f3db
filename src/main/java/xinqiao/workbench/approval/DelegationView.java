package xinqiao.workbench.approval;

import java.util.List;
import xinqiao.delegation.Delegation;
import xinqiao.law.Objection;
import xinqiao.web.Form;
import xinqiao.workbench.Field;

/** Who acts for the leader, and the form to give powers to somebody. @param given the newest first */
public record DelegationView(List<Delegation> given, List<Field> fields, Form form, List<Objection> objections) {}
