/** The legal clock: working days, terms, pauses, extensions and deadlines that explain themselves day by day. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"law"})
@org.jspecify.annotations.NullMarked
package xinqiao.calendar;
