/** What an API error is: RFC 9457 problem details. */
@NullMarked
package fr.pretadepenser.contract.problem;

import org.jspecify.annotations.NullMarked;
