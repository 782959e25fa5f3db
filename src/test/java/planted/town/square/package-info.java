@org.springframework.modulith.ApplicationModule(allowedDependencies = "bakery")
package planted.town.square;
