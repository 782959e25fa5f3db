package xinqiao.workbench.disclosure;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import xinqiao.disclosure.ApplicationCommand;
import xinqiao.web.Form;
import xinqiao.workbench.Fields;

/**
 * What one act asks for, and the command that comes of the answers.
 *
 * @param begin what stands in the form before anybody typed
 * @param command of a form that was checked: each field that is asked for holds a value of its kind
 */
record ActForm(
        Function<Asking, Form> begin,
        BiConsumer<Asking, Fields> ask,
        BiFunction<Asking, Form, ApplicationCommand> command) {

    static ActForm of(BiConsumer<Asking, Fields> ask, BiFunction<Asking, Form, ApplicationCommand> command) {
        return new ActForm(_ -> Form.empty(), ask, command);
    }

    /** Something happened on a day: today, if nothing else is said. */
    static ActForm onADay(BiConsumer<Asking, Fields> ask, BiFunction<Asking, Form, ApplicationCommand> command) {
        return new ActForm(asked -> Form.empty().with("on", asked.ui().today().toString()), ask, command);
    }

    /** Only some words. */
    static ActForm words(String name, int rows, Function<String, ApplicationCommand> command) {
        return of((_, fields) -> fields.area(name, rows), (_, form) -> command.apply(form.value(name)));
    }
}
