/** One step of an answer at a time, by JMH. Reads what {@code bench/serve} laid out. */
@NullMarked
package fr.pretadepenser.bench.micro;

import org.jspecify.annotations.NullMarked;
