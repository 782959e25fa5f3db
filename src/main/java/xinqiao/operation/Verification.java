package xinqiao.operation;

import java.util.List;

/** A part of {@code ./xinqiao verify}: compares what is stored with what it must be. Changes nothing. */
public interface Verification {
    /** What was looked at, in both languages. */
    String name();

    /** One line each; none when all is as it must be. */
    List<String> problems();
}
