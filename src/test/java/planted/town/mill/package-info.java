@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package planted.town.mill;
