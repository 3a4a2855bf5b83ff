/** Where one client stands among others: computed by the API over a night, read by the pages. */
@NullMarked
package fr.pretadepenser.contract.position;

import org.jspecify.annotations.NullMarked;
