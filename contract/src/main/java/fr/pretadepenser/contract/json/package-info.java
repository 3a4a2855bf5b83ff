/** The one JSON form of every record of the contract. */
@NullMarked
package fr.pretadepenser.contract.json;

import org.jspecify.annotations.NullMarked;
