package xinqiao.guards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.LocalVariable;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The calls of {@code publishEvent} in compiled classes, each with the type that is published as far as it is written. */
record Published(String where, String type) {
    private static final ClassDesc PUBLISHER = ClassDesc.of("org.springframework.context.ApplicationEventPublisher");
    private static final ClassDesc OBJECT = ClassDesc.of("java.lang.Object");

    static List<Published> under(Path classes) {
        try (var files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .flatMap(file -> in(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Published> in(Path file) {
        try {
            var type = ClassFile.of().parse(file);
            List<Published> found = new ArrayList<>();
            for (MethodModel method : type.methods())
                method.code().ifPresent(code -> {
                    String where = type.thisClass().asInternalName().replace('/', '.') + "#" + method.methodName();
                    for (ClassDesc event : events((CodeAttribute) code)) found.add(new Published(where, name(event)));
                });
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(ClassDesc type) {
        String said = type.descriptorString();
        return said.substring(1, said.length() - 1).replace('/', '.');
    }

    /** What the instruction before the call has put on the stack is the event. */
    private static List<ClassDesc> events(CodeAttribute code) {
        List<ClassDesc> events = new ArrayList<>();
        List<LocalVariable> variables = code.elementList().stream()
                .filter(LocalVariable.class::isInstance)
                .map(LocalVariable.class::cast)
                .toList();
        Instruction before = null;
        int at = 0;
        for (CodeElement element : code.elementList()) {
            if (!(element instanceof Instruction instruction)) continue;
            if (instruction instanceof InvokeInstruction call
                    && call.name().equalsString("publishEvent")
                    && call.owner().asSymbol().equals(PUBLISHER)) events.add(pushed(before, at, variables, code));
            before = instruction;
            at += instruction.sizeInBytes();
        }
        return events;
    }

    private static ClassDesc pushed(
            @Nullable Instruction before, int at, List<LocalVariable> variables, CodeAttribute code) {
        return switch (before) {
            case LoadInstruction load ->
                variables.stream()
                        .filter(variable -> variable.slot() == load.slot())
                        .filter(variable -> code.labelToBci(variable.startScope()) <= at
                                && at <= code.labelToBci(variable.endScope()))
                        .findFirst()
                        .map(LocalVariable::typeSymbol)
                        .orElse(OBJECT);
            case InvokeInstruction call
            when call.name().equalsString("<init>") -> call.owner().asSymbol();
            case InvokeInstruction call -> call.typeSymbol().returnType();
            case FieldInstruction field -> field.typeSymbol();
            case TypeCheckInstruction cast -> cast.type().asSymbol();
            case null, default -> OBJECT;
        };
    }
}
