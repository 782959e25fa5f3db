package xinqiao.operation;

import java.util.List;

/** Lines for whoever started the system at a terminal, shown when it is ready: demo accounts, for one. */
public interface Welcome {
    List<String> lines();
}
