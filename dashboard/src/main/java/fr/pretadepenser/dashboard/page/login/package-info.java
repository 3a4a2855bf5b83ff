/** Getting in and out: login, the choice of a password, logout. */
@NullMarked
package fr.pretadepenser.dashboard.page.login;

import org.jspecify.annotations.NullMarked;
