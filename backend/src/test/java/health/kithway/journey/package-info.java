/** Whole stories through HTTP, as several people live them one after the other. */
package health.kithway.journey;
