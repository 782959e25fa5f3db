package xinqiao.workbench.leadership;

import java.util.List;
import xinqiao.workbench.Field;

/**
 * Something that can be done with a paper now.
 *
 * @param deed in its address; its texts are {@code leadership.do.<deed>}, {@code …intro}, {@code …button}
 */
public record Offer(String deed, List<Field> fields) {}
