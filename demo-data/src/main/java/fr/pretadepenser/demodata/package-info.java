/**
 * Makes the eight tables, in the exact format of the real files, for any number of fictitious
 * clients, on a first night or some nights later.
 *
 * <p>Every night 0.5 % of the first night's clients apply anew, and as many outcomes become known:
 * their rows pass from application_test to application_train. What is still open is delivered as of
 * that night. Since all days are relative to the application, they move back by one each night;
 * instalments that have fallen due meanwhile, and the month that has ended, if one has, are added;
 * loans that are repaid by them are completed. Nothing that was there changes otherwise, no credit
 * is opened, and whatever was known on the first night stays word for word.
 */
@NullMarked
package fr.pretadepenser.demodata;

import org.jspecify.annotations.NullMarked;
