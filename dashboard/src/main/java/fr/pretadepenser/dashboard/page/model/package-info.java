/** The model that serves: how good it is, what weighs in it, what its threshold costs. */
@NullMarked
package fr.pretadepenser.dashboard.page.model;

import org.jspecify.annotations.NullMarked;
