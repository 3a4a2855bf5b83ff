/**
 * Who may use the pages: accounts.json in the dashboard's store, read and written here only, with
 * the one-time secret of the first account beside it until a password is chosen.
 */
@NullMarked
package fr.pretadepenser.dashboard.account;

import org.jspecify.annotations.NullMarked;
