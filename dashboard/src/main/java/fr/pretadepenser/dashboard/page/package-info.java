/**
 * One class per page, one template at the same path under {@code src/main/jte}. A page reads its
 * request, asks the API, and gives its template a record that holds all it shows.
 *
 * <p>What a test in a browser may hold on to, stable across designs:
 *
 * <ul>
 *   <li>login: {@code input[name=username]}, {@code input[name=password]}, {@code
 *       [data-testid=login]} the button, {@code [data-testid=login-error]}
 *   <li>choosing a password: {@code input[name=newPassword]}, {@code input[name=repeatedPassword]},
 *       {@code [data-testid=choose-password]} the button
 *   <li>frame of every page: {@code [data-testid=logout]}, {@code [data-testid=language-fr]},
 *       {@code [data-testid=language-en]}, {@code [data-testid=theme-system]}, {@code
 *       [data-testid=theme-light]}, {@code [data-testid=theme-dark]}, {@code #main}
 *   <li>search: {@code input[name=query]}, {@code #results}, a row {@code [data-client="ID"]} with
 *       a link in it, {@code [data-testid=no-results]}, {@code [data-testid=next-page]}, {@code
 *       [data-testid=previous-page]}
 *   <li>a client: {@code [data-testid=decision]} with {@code data-decision} granted, review or
 *       refused, {@code [data-testid=sentence]}, {@code [data-testid=probability]}, {@code
 *       [data-testid=threshold]}, {@code [data-testid=gap]}, {@code [data-testid=gauge]}, {@code
 *       [data-testid=waterfall]}, {@code [data-testid=reasons-against]}, {@code
 *       [data-testid=reasons-in-favour]}, {@code [data-testid=families]}, {@code
 *       [data-testid=contributions]} with rows {@code [data-feature="name"]}, {@code
 *       [data-testid=records]} with a section {@code [data-table="folder"]} per source table,
 *       {@code [data-testid=provenance]}, {@code [data-testid=not-scored]}
 *   <li>failures: {@code [data-testid=failure]} with {@code data-kind}, {@code [data-testid=retry]}
 * </ul>
 */
@NullMarked
package fr.pretadepenser.dashboard.page;

import org.jspecify.annotations.NullMarked;
