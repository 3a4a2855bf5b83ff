/** What a night is: written by the ETL, read by training and serving. */
@NullMarked
package fr.pretadepenser.contract.night;

import org.jspecify.annotations.NullMarked;
