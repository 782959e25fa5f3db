package xinqiao.procedure;

/** The document that a profile carries out: its name and its number (文号). */
public record Authority(Text document, Text number) {}
