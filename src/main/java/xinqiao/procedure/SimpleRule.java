package xinqiao.procedure;

import xinqiao.calendar.Citation;

/**
 * What a procedure says of simple handling (简易办理) besides its periods.
 *
 * @param ordinaryFrom from when the handling period counts once a matter is converted: from its acceptance, or from the
 *     conversion; no confirmed source says which, so it is configuration
 */
public record SimpleRule(StartEvent ordinaryFrom, Citation citation) {}
