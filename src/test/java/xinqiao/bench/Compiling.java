package xinqiao.bench;

import java.lang.management.ManagementFactory;

/** How much of the time since then the program's own compiler took. */
final class Compiling {
    /** Below that a program counts as warm. */
    static final double LITTLE = 0.05;

    private final long compiled = total();
    private final long began = System.nanoTime();

    double share() {
        return (total() - compiled) * 1e6 / (System.nanoTime() - began);
    }

    private static long total() {
        return ManagementFactory.getCompilationMXBean().getTotalCompilationTime();
    }
}
