@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package planted.town.bakery;
