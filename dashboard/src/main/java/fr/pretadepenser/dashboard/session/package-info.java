/**
 * What every request passes before its page: headers, session, CSRF token, login throttle, the
 * reader's language and theme.
 */
@NullMarked
package fr.pretadepenser.dashboard.session;

import org.jspecify.annotations.NullMarked;
