/**
 * What a feature is: declared once by the ETL, carried by features.json to the bundle and the page.
 */
@NullMarked
package fr.pretadepenser.contract.feature;

import org.jspecify.annotations.NullMarked;
