package xinqiao.procedure;

import xinqiao.calendar.Citation;

/** One branch of the appeals (申诉求决类分流): where it leads, and whether it runs on the petition procedure. */
public record Branch(String key, Text name, Text route, RouteKind kind, boolean petitionProcedure, Citation citation) {}
