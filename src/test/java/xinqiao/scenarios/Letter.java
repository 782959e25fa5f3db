package xinqiao.scenarios;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import xinqiao.portal.rules.WriteStep;
import xinqiao.scenarios.Visitor.Receipt;

/** A letter on the public site while somebody writes: what is to be answered, page by page as the site asks for it. */
final class Letter {
    private static final int MOST_TURNS = 16;

    private final Visitor visitor;
    private final Page page;
    private final Map<WriteStep, List<Consumer<Page>>> answers = new EnumMap<>(WriteStep.class);

    Letter(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page;
        answer(WriteStep.ABOUT, p -> p.locator("[name=type]").selectOption("other"));
        answer(WriteStep.ROUTE, p -> p.locator("input[name=route][value=NONE]").check());
    }

    @CanIgnoreReturnValue
    private Letter answer(WriteStep step, Consumer<Page> how) {
        answers.computeIfAbsent(step, first -> new ArrayList<>()).add(how);
        return this;
    }

    /** SUGGESTION, APPEAL or REPORT: the words differ by language. */
    @CanIgnoreReturnValue
    Letter is(String kind) {
        return answer(
                WriteStep.ABOUT,
                p -> p.locator("input[name=kind][value=" + kind + "]").check());
    }

    @CanIgnoreReturnValue
    Letter mayTakeAnotherRoute(String route) {
        return answer(
                WriteStep.ROUTE,
                p -> p.locator("input[name=route][value=" + route + "]").check());
    }

    @CanIgnoreReturnValue
    Letter from(String name, String address) {
        answer(WriteStep.WHO, p -> p.locator("input[name=as][value=named]").check());
        return person(1, name, address);
    }

    @CanIgnoreReturnValue
    Letter person(int row, String name, String address) {
        return answer(WriteStep.WHO, p -> {
            p.locator("[name=name-" + row + "]").fill(name);
            p.locator("[name=address-" + row + "]").fill(address);
        });
    }

    @CanIgnoreReturnValue
    Letter isTold(String email) {
        return answer(WriteStep.WHO, p -> p.locator("[name=email-1]").fill(email));
    }

    @CanIgnoreReturnValue
    Letter represents(int row) {
        return answer(
                WriteStep.WHO,
                p -> p.locator("[name=representative-" + row + "]").check());
    }

    @CanIgnoreReturnValue
    Letter doesNotRepresent(int row) {
        return answer(
                WriteStep.WHO,
                p -> p.locator("[name=representative-" + row + "]").uncheck());
    }

    @CanIgnoreReturnValue
    Letter addsAPerson() {
        return answer(WriteStep.WHO, p -> press("add-person"));
    }

    @CanIgnoreReturnValue
    Letter ofAGroupOf(int people) {
        return answer(WriteStep.WHO, p -> p.locator("[name=group]").fill(Integer.toString(people)));
    }

    @CanIgnoreReturnValue
    Letter withoutAName() {
        return answer(
                WriteStep.WHO, p -> p.locator("input[name=as][value=anonymous]").check());
    }

    @CanIgnoreReturnValue
    Letter accuses(String... whom) {
        return answer(WriteStep.ACCUSED, p -> p.locator("[name=accused]").fill(String.join("\n", whom)));
    }

    @CanIgnoreReturnValue
    Letter asks(String request, String facts) {
        return answer(WriteStep.FACTS, p -> {
            p.locator("[name=request]").fill(request);
            p.locator("[name=facts]").fill(facts);
        });
    }

    /** Asks which house is competent, and takes the one that the page proposes. */
    @CanIgnoreReturnValue
    Letter happenedIn(String place, String business, String proposed) {
        answer(WriteStep.ABOUT, p -> p.locator("[name=business]").fill(business));
        return answer(WriteStep.HOUSE, p -> {
            p.locator("[name=place]").fill(place);
            press("check");
            press("house:" + proposed);
        });
    }

    @CanIgnoreReturnValue
    Letter to(String house) {
        return answer(WriteStep.HOUSE, p -> p.locator("[name=house]").selectOption(house));
    }

    @CanIgnoreReturnValue
    Letter encloses(Path... files) {
        return answer(WriteStep.FILES, p -> {
            p.locator("[name=files]").setInputFiles(files);
            if (visitor.window.hasScript())
                p.locator(".kept-files, .field-error").first().waitFor();
        });
    }

    @CanIgnoreReturnValue
    Letter affirms() {
        return answer(WriteStep.CHECK, p -> p.locator("[name=affirmed]").check());
    }

    Receipt sends() {
        walk(null);
        press("send");
        return visitor.receipt();
    }

    /** Goes on until a page comes back with what the law, or the site, objects to. */
    @CanIgnoreReturnValue
    Letter triesToSend() {
        walk(null);
        if (here() == WriteStep.CHECK) press("send");
        return this;
    }

    /** Answers all pages before that one. */
    @CanIgnoreReturnValue
    Letter upTo(WriteStep step) {
        walk(step);
        return this;
    }

    Receipt sendsWithADoubleClick() {
        walk(null);
        page.waitForNavigation(
                () -> page.locator("button[name=act][value=send]").dblclick());
        return visitor.receipt();
    }

    String value(String field) {
        return page.locator("[name=" + field + "]").inputValue();
    }

    /** Each answer is given once; the last page's are given there and not sent yet. */
    private void walk(@org.jspecify.annotations.Nullable WriteStep until) {
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            WriteStep step = here();
            if (step == until) return;
            List<Consumer<Page>> todo = answers.remove(step);
            if (todo != null) todo.forEach(answer -> answer.accept(page));
            if (step == WriteStep.CHECK) return;
            press("next");
            if (page.locator(".error-summary").count() > 0 && here() == step) return;
        }
    }

    WriteStep here() {
        String path = page.url().replaceFirst("[?#].*", "");
        return WriteStep.at(path.substring(path.lastIndexOf('/') + 1)).orElseThrow();
    }

    /** The last one: the first button that goes on is there for the return key only. */
    @CanIgnoreReturnValue
    Letter press(String act) {
        page.waitForNavigation(() ->
                page.locator("button[name=act][value='" + act + "']").last().click());
        return this;
    }
}
