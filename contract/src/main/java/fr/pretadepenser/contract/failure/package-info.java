/** Why a command ends without its result, and with which exit code. */
@NullMarked
package fr.pretadepenser.contract.failure;

import org.jspecify.annotations.NullMarked;
