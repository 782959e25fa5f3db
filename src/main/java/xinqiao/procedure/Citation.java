package xinqiao.procedure;

import xinqiao.law.Provision;

/** Where a datum of a profile comes from: the row of the register, and the article as this profile cites it. */
public record Citation(Provision provision, Text text) {}
