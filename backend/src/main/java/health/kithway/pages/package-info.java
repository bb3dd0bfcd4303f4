/**
 * The caregiver's and patient's mobile pages: one question a page, English and Spanish, no script needed.
 *
 * <p>Promises: GET shows and changes nothing; POST acts and answers 303, or 422 with the error summary. Answers live only in
 * the sealed draft cookie until the request is sent. Nothing is fetched from another origin.
 *
 * <p>Must never: put anything personal or a service line into a URL, title or preview; ask why somebody wants a visit; ask for
 * another person's number; tell whether a person exists; touch the database other than through a feature's door.
 */
@NullMarked
package health.kithway.pages;

import org.jspecify.annotations.NullMarked;
