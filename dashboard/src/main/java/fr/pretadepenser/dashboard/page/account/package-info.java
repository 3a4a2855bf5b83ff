/** Who may log in, and for what: kept by administrators. */
@NullMarked
package fr.pretadepenser.dashboard.page.account;

import org.jspecify.annotations.NullMarked;
