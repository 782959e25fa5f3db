package xinqiao.scenarios;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import xinqiao.scenarios.Visitor.Receipt;

/** The form on the public site while somebody writes. */
final class Letter {
    private final Visitor visitor;
    private final Page page;

    Letter(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page;
    }

    /** SUGGESTION, APPEAL or REPORT: the words differ by language. */
    @CanIgnoreReturnValue
    Letter is(String kind) {
        page.locator("input[name=kind][value=" + kind + "]").check();
        return this;
    }

    @CanIgnoreReturnValue
    Letter from(String name, String address) {
        page.locator("input[name=as][value=named]").check();
        return person(1, name, address);
    }

    @CanIgnoreReturnValue
    Letter person(int row, String name, String address) {
        page.locator("[name=name-" + row + "]").fill(name);
        page.locator("[name=address-" + row + "]").fill(address);
        return this;
    }

    @CanIgnoreReturnValue
    Letter represents(int row) {
        page.locator("[name=representative-" + row + "]").check();
        return this;
    }

    @CanIgnoreReturnValue
    Letter doesNotRepresent(int row) {
        page.locator("[name=representative-" + row + "]").uncheck();
        return this;
    }

    @CanIgnoreReturnValue
    Letter addsAPerson() {
        return press("add-person");
    }

    @CanIgnoreReturnValue
    Letter ofAGroupOf(int people) {
        page.locator("[name=group]").fill(Integer.toString(people));
        return this;
    }

    @CanIgnoreReturnValue
    Letter withoutAName() {
        page.locator("input[name=as][value=anonymous]").check();
        return this;
    }

    @CanIgnoreReturnValue
    Letter accuses(String... whom) {
        page.locator("[name=accused]").fill(String.join("\n", whom));
        return this;
    }

    @CanIgnoreReturnValue
    Letter asks(String request, String facts) {
        page.locator("[name=request]").fill(request);
        page.locator("[name=facts]").fill(facts);
        return this;
    }

    /** Asks which house is competent, and takes the one that the page proposes. */
    @CanIgnoreReturnValue
    Letter happenedIn(String place, String business, String proposed) {
        page.locator("[name=place]").fill(place);
        page.locator("[name=business]").fill(business);
        return press("check").press("house:" + proposed);
    }

    @CanIgnoreReturnValue
    Letter to(String house) {
        page.locator("[name=house]").selectOption(house);
        return this;
    }

    @CanIgnoreReturnValue
    Letter encloses(Path file) {
        page.locator("[name=files]").setInputFiles(file);
        return this;
    }

    @CanIgnoreReturnValue
    Letter affirms() {
        page.locator("[name=affirmed]").check();
        return this;
    }

    Receipt sends() {
        press("send");
        return visitor.receipt();
    }

    /** Sends what the law refuses: the form comes back. */
    @CanIgnoreReturnValue
    Letter triesToSend() {
        return press("send");
    }

    Receipt sendsWithADoubleClick() {
        page.waitForNavigation(
                () -> page.locator("button[name=act][value=send]").dblclick());
        return visitor.receipt();
    }

    String value(String field) {
        return page.locator("[name=" + field + "]").inputValue();
    }

    @CanIgnoreReturnValue
    private Letter press(String act) {
        page.waitForNavigation(
                () -> page.locator("button[name=act][value='" + act + "']").click());
        return this;
    }
}
